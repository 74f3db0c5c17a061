import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
// What is loaded later is there at once.
import '../../src/ui/popup/opened-row.tsx';
import '../../src/ui/popup/exact-in-popup.tsx';
import '../../src/ui/popup/unreadable.tsx';
import { StatusProvider } from '../../src/ui/components/status.tsx';

/** jsdom draws nothing, and so scrolls nowhere. */
Element.prototype.scrollIntoView ??= () => undefined;
/** Nor is there a frame to wait for: sixty a second would be most of the time that these tests take. */
window.requestAnimationFrame = (frame) => Number(setTimeout(() => frame(performance.now())));
window.cancelAnimationFrame = (frame) => clearTimeout(frame);

let root: HTMLElement | null = null;

/** Draws into a fresh document and waits for the first answers. */
export async function draw(content: ComponentChild): Promise<void> {
  clear();
  root = document.createElement('div');
  document.body.append(root);
  const at = root;
  await act(() => render(h(StatusProvider, { children: content }), at));
  await settled();
}

export function clear(): void {
  if (root) render(null, root);
  document.body.replaceChildren();
  root = null;
}

/** Until replies, effects, modules that are loaded when they are needed, and the next frame are through. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await act(() => vi.dynamicImportSettled());
    await act(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
  }
}

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

export function one(selector: string): HTMLElement {
  const found = all(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0] as HTMLElement;
}

export const text = (selector: string): string => one(selector).textContent ?? '';
/** What the live region says. */
export const said = (): string => document.querySelector('[data-part="status"] span')?.textContent ?? '';

export async function click(selector: string): Promise<void> {
  await act(async () => one(selector).click());
  await settled();
}

/** Types into a field, or chooses in a list. */
export async function type(selector: string, value: string): Promise<void> {
  const field = one(selector) as HTMLInputElement;
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
  await settled();
}

export async function submit(selector: string): Promise<void> {
  await act(async () => (one(selector) as HTMLFormElement).requestSubmit());
  await settled();
}

/** Chooses a file by the input inside a drop zone. */
export async function choose(name: string, content: BlobPart): Promise<void> {
  const input = one('[data-part="drop-zone"] input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], name)] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settled();
}

export async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await settled();
}
