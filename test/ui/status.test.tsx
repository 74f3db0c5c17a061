// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { focusHeading } from '../../src/ui/components/focus.ts';
import { useAnnounce } from '../../src/ui/components/status.tsx';
import { useLedger } from '../../src/ui/components/use-ledger.ts';
import { worker } from './fake-worker.ts';
import { overviewOf, viewOf } from './samples.ts';
import { all, clear, click, draw, one, said, settled } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const undo = vi.fn(async () => 'Undone');

/** One act that tells what it did, one that does not, and a form. */
function Window() {
  const announce = useAnnounce();
  const ledger = useLedger();
  return (
    <>
      <h1 tabIndex={-1}>Keys</h1>
      <button type="button" data-action="say" onClick={() => announce('Forgotten: Sync', 'seen', undo)} />
      <button type="button" data-action="say-only" onClick={() => announce('Saved')} />
      <button
        type="button"
        data-action="act"
        onClick={() => void ledger.act({ do: 'unsnooze', keys: [viewOf().key] })}
      />
      <form class="panel">
        <p>Words</p>
        <input />
      </form>
      <input type="search" />
      <input type="checkbox" />
    </>
  );
}

const isAside = () => one('[data-part="status"]').classList.contains('aside');
const point = (selector: string) =>
  act(() => one(selector).dispatchEvent(new Event('pointerdown', { bubbles: true })) as never);
const key = async (selector: string, init: KeyboardEventInit) => {
  await act(() => one(selector).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })) as never);
  await settled();
};

beforeEach(async () => {
  clear();
  undo.mockClear();
  location.hash = '#keys';
  worker.start(overviewOf([{}]));
  await draw(<Window />);
});

describe('what an act led to', () => {
  test('stands aside while anything is filled in, and not else', async () => {
    await click('[data-action="say"]');
    expect(isAside()).toBe(false);
    for (const filled of ['form input', 'form p', '[type="search"]']) {
      await point(filled);
      expect(isAside()).toBe(true);
      await point('h1');
      expect(isAside()).toBe(false);
    }
    await act(() => one('form input').focus());
    expect(isAside()).toBe(true);
    // A box is ticked, and that is that.
    await act(() => one('[type="checkbox"]').focus());
    expect(isAside()).toBe(false);
    await act(() => one('form input').focus());
    // Told while a field has the focus.
    await click('[data-action="say-only"]');
    expect(isAside()).toBe(true);
  });

  test('is gone with the next act, whether that tells anything or not', async () => {
    await click('[data-action="say"]');
    await click('[data-action="act"]');
    expect([said(), all('[data-action="undo-last"]')]).toEqual(['', []]);
  });

  test('can still be undone, or closed, when another view was gone to, and takes no room above others', async () => {
    await click('[data-action="say"]');
    await act(async () => {
      location.hash = '#settings';
      window.dispatchEvent(new Event('hashchange'));
    });
    await settled();
    expect([said(), isAside(), all('[data-action="close-message"]').length]).toEqual(['Forgotten: Sync', true, 1]);
    await click('[data-action="undo-last"]');
    expect(undo).toHaveBeenCalledOnce();
    expect(said()).toBe('Undone');
  });

  test('is gone when it is closed, and still undone by the keys for that', async () => {
    await click('[data-action="say"]');
    await click('[data-action="close-message"]');
    expect([said(), all('[data-action="undo-last"]')]).toEqual(['', []]);
    await key('h1', { key: 'z', ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });

  test('stays while the same view is filtered, and is gone when it is closed where nothing is to be undone', async () => {
    await click('[data-action="say-only"]');
    await act(async () => {
      location.hash = '#keys?level=ok';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect([said(), isAside()]).toEqual(['Saved', false]);
    await click('[data-action="close-message"]');
    expect(said()).toBe('');
  });

  test('is undone by the keys for that, but in a field, where they take back what was typed', async () => {
    await click('[data-action="say"]');
    await key('[type="search"]', { key: 'z', ctrlKey: true });
    await key('h1', { key: 'z' });
    await key('h1', { key: 'z', ctrlKey: true, shiftKey: true });
    expect(undo).not.toHaveBeenCalled();
    await act(focusHeading);
    await key('h1', { key: 'Z', metaKey: true });
    expect(undo).toHaveBeenCalledOnce();
    await key('h1', { key: 'z', ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });
});
