// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { contentOf, frameOffset } from '../../../src/page/overlay/placement/measure.ts';
import { clear, layOut, type Measures, put, write } from './fake-geometry.ts';

layOut();
const styleOf = getComputedStyle;
/** The defaults that jsdom does not know. */
globalThis.getComputedStyle = ((element: HTMLElement) => ({
  ...styleOf(element),
  overflowX: element.style.overflow || 'visible',
  textOverflow: element.style.textOverflow || 'clip',
  paddingLeft: element.style.paddingLeft || '0px',
  paddingRight: element.style.paddingRight || '0px',
})) as unknown as typeof getComputedStyle;

beforeEach(clear);

function rowOf(html: string): HTMLElement {
  document.body.innerHTML = `<div id="row">${html}</div>`;
  return put(find('#row'), 0, 0, 600, 40);
}
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const box = ([left, top, width, height]: Measures) => ({ left, top, right: left + width, bottom: top + height });
const edges = (one: { left: number; top: number; right: number; bottom: number } | null | undefined) =>
  one && { left: one.left, top: one.top, right: one.right, bottom: one.bottom };
const taken = (row: Element, name = '') => contentOf(row, name)?.taken.map(edges);
const nameIn = (row: Element, name: string) => edges(contentOf(row, name)?.name);

const ONE: Measures = [10, 10, 50, 20];
const TWO: Measures = [100, 10, 50, 20];
const THREE: Measures = [200, 10, 50, 20];

describe('the name of a row', () => {
  test('is the text that says it, else the first of a link, else the first', () => {
    const row = rowOf('<p id="a">One</p><p id="b"><a href="/x">Two</a></p><p id="c">Three</p>');
    write(find('#a'), ONE);
    write(find('#b a'), TWO);
    write(find('#c'), THREE);
    expect(nameIn(row, 'Three')).toEqual(box(THREE));
    expect(nameIn(row, 'Four')).toEqual(box(TWO));
    find('a').replaceWith('Two');
    expect(nameIn(row, 'Four')).toEqual(box(ONE));
  });

  test('is no text that does not show, and none where nothing shows', () => {
    const row = rowOf('<p id="a">Key</p><p id="b">Key</p>');
    expect(contentOf(row, 'Key')).toEqual({ taken: [], name: null, cell: null });
    write(find('#b'), TWO);
    expect(nameIn(row, 'Key')).toEqual(box(TWO));
  });

  test('has the cell that stands in the row', () => {
    const row = rowOf('<div role="cell" id="cell"><p>Key</p></div>');
    put(find('#cell'), 0, 0, 300, 40);
    write(find('p'), ONE);
    expect(edges(contentOf(row, 'Key')?.cell)).toEqual(box([0, 0, 300, 40]));
  });

  test('has no cell where the row is one or stands in one', () => {
    const row = rowOf('<p>Key</p>');
    write(find('p'), ONE);
    expect(contentOf(row, 'Key')?.cell).toBeNull();
    row.setAttribute('role', 'cell');
    expect(contentOf(row, 'Key')?.cell).toBeNull();
    row.removeAttribute('role');
    document.body.setAttribute('role', 'cell');
    expect(contentOf(row, 'Key')?.cell).toBeNull();
    document.body.removeAttribute('role');
  });
});

describe('what stands in a row', () => {
  test('are its texts and controls, and nothing that is empty', () => {
    const row = rowOf('<p id="a">One</p> <button></button><img><i></i>');
    write(find('#a'), ONE);
    write(row.childNodes[1] as Text, THREE);
    put(find('button'), ...TWO);
    put(find('img'), 300, 10, 0, 20);
    put(find('i'), ...THREE);
    expect(taken(row)).toEqual([box(ONE), box(TWO)]);
    put(find('img'), 300, 10, 20, 0);
    expect(taken(row)).toEqual([box(ONE), box(TWO)]);
  });

  test('is what a shadow root in it shows, too', () => {
    const row = rowOf('<span></span>');
    const root = put(find('span'), ...THREE).attachShadow({ mode: 'open' });
    root.innerHTML = '<button></button><p>One</p><div><a href="/">x</a></div>';
    put(root.querySelector('button') as Element, ...TWO);
    write(root.querySelector('p') as Element, ONE);
    put(root.querySelector('p') as Element, ...THREE);
    put(root.querySelector('a') as Element, 300, 10, 50, 20);
    expect(taken(row)).toEqual([box(TWO), box(ONE), box([300, 10, 50, 20])]);
    root.querySelector('div')?.append(...Array.from({ length: 400 }, () => document.createElement('b')));
    expect(taken(row)).toEqual([box(THREE)]);
  });

  test('is not told where there is too much of it', () => {
    const row = rowOf('<b></b>'.repeat(398));
    expect(contentOf(row, '')).not.toBeNull();
    row.append(document.createElement('b'), document.createElement('b'));
    expect(contentOf(row, '')).toBeNull();
  });
});

describe('a text that reaches out of its element', () => {
  const cut = (style: string, at: Measures) => {
    const row = rowOf(`<p style="${style}">Key</p>`);
    put(find('p'), 100, 10, 100, 20);
    write(find('p'), at);
    return taken(row);
  };
  test('is cut on either side where the element cuts it, and there alone', () => {
    expect(cut('overflow: hidden', [80, 10, 60, 20])).toEqual([box([100, 10, 40, 20])]);
    expect(cut('overflow: hidden', [150, 10, 90, 20])).toEqual([box([150, 10, 50, 20])]);
    expect(cut('', [80, 10, 200, 20])).toEqual([box([80, 10, 200, 20])]);
  });

  test('ends before the padding where it ends in an ellipsis', () => {
    const ELLIPSIS = 'overflow: hidden; text-overflow: ellipsis; padding-left: 10px; padding-right: 20px';
    expect(cut(ELLIPSIS, [90, 10, 300, 20])).toEqual([box([110, 10, 70, 20])]);
    expect(cut(ELLIPSIS, [105, 10, 90, 20])).toEqual([box([105, 10, 90, 20])]);
  });

  test('is not cut by what stands around the row', () => {
    const row = rowOf('<p>Key</p>');
    document.body.style.overflow = 'hidden';
    put(document.body, 0, 0, 20, 20);
    put(find('p'), ...ONE);
    write(find('p'), ONE);
    expect(taken(row)).toEqual([box(ONE)]);
    document.body.style.overflow = '';
  });
});

test('the corner of a frame is told within the window, and of one that is not ours it is not', () => {
  const frame = put(document.body.appendChild(document.createElement('iframe')), 50, 80, 300, 200);
  Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 3 } });
  expect(frameOffset(frame.contentDocument as Document)).toEqual({ x: 52, y: 83 });
  expect(frameOffset(document)).toEqual({ x: 0, y: 0 });
  expect(frameOffset(document.implementation.createHTMLDocument())).toEqual({ x: 0, y: 0 });
  const foreign = { defaultView: { top: window, parent: window, frameElement: null } };
  expect(frameOffset(foreign as unknown as Document)).toBeNull();
});
