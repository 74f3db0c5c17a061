// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { isBare, isRowShown } from '../../../src/page/overlay/placement/ground.ts';
import { CONTROL, coveredBy, hasText, isControl, textWithin } from '../../../src/page/overlay/placement/probe.ts';
import { under } from '../../../src/page/overlay/placement/see-through.ts';
import { clear, layOut, type Measures, put, scrollTo, write } from './fake-geometry.ts';

layOut();
beforeEach(clear);

const add = (tag: string, measures: Measures, into: Node = document.body): HTMLElement =>
  put(into.appendChild(document.createElement(tag)), ...measures);
const boxOf = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const ROW: Measures = [0, 100, 600, 40];
const CHIP = boxOf(200, 108, 100, 24);
const BESIDE = boxOf(610, 108, 100, 24);

describe('a row shows where a chip is to stand', () => {
  const shows = (row: Element, box = CHIP) => [false, true].map((isGlance) => isRowShown(row, box, isGlance));

  test('where it is on top, or something in it, or what it stands in', () => {
    const row = add('div', ROW);
    expect(shows(row)).toEqual([true, true]);
    add('p', [190, 100, 120, 40], row);
    expect(shows(row)).toEqual([true, true]);
    expect(shows(row, BESIDE)).toEqual([true, true]);
  });

  test('not where something else lies over it, of which a glance sees the middle alone', () => {
    const row = add('div', ROW);
    const pane = add('div', [0, 90, 210, 30]);
    expect(shows(row)).toEqual([false, true]);
    put(pane, 240, 100, 20, 40);
    expect(shows(row)).toEqual([false, false]);
  });

  test('not where it is scrolled out of the window', () => {
    const row = add('div', ROW);
    scrollTo(0, 140);
    expect(shows(row, boxOf(200, -32, 100, 24))).toEqual([false, false]);
  });

  test('where what is on top stands in a shadow root of its own', () => {
    const row = add('div', ROW);
    const root = add('div', ROW, row).attachShadow({ mode: 'open' });
    add('p', ROW, root);
    expect(shows(row)).toEqual([true, true]);
    expect(under(document, 10, 110)).toBe(root.firstChild);
  });
});

describe('a row in a frame', () => {
  const framed = (measures: Measures) => {
    const frame = add('iframe', measures) as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    layOut(inner.defaultView as Window & typeof globalThis);
    put(inner.body, 0, 0, measures[2], measures[3]);
    return { frame, row: add('div', [0, 20, 600, 40], inner.body) };
  };

  test('is looked for in that frame, from its corner', () => {
    const { row } = framed([100, 50, 700, 300]);
    expect(isRowShown(row, boxOf(300, 78, 100, 24), false)).toBe(true);
    expect(isRowShown(row, boxOf(300, 20, 100, 24), false)).toBe(false);
    expect(isRowShown(row, boxOf(300, -40, 100, 24), false)).toBe(false);
  });

  test('does not show through another frame', () => {
    const { row } = framed([100, 50, 700, 300]);
    framed([100, 50, 700, 300]);
    expect(isRowShown(row, boxOf(300, 78, 100, 24), false)).toBe(false);
  });
});

describe('bare ground', () => {
  test('is what the row itself stands on', () => {
    const row = add('div', ROW);
    expect(isBare(row, BESIDE)).toBe(true);
    expect(isBare(row, CHIP)).toBe(false);
    add('div', [600, 90, 200, 60]);
    expect(isBare(row, BESIDE)).toBe(false);
  });

  test('is nothing that can be pressed, nothing with text, and nothing outside of the window', () => {
    const ground = add('div', [0, 90, 800, 60]);
    const row = add('div', ROW, ground);
    expect(isBare(row, BESIDE)).toBe(true);
    ground.setAttribute('role', 'button');
    expect(isBare(row, BESIDE)).toBe(false);
    ground.removeAttribute('role');
    ground.append('text');
    write(ground.lastChild as Text, [650, 110, 30, 16]);
    expect(isBare(row, BESIDE)).toBe(false);
    write(ground.lastChild as Text, [750, 110, 30, 16]);
    expect(isBare(row, BESIDE)).toBe(true);
    expect(isBare(row, boxOf(610, -30, 100, 24))).toBe(false);
  });
});

test('what is pressed may be further out; nothing is no control', () => {
  const link = add('button', ROW);
  expect([isControl(add('i', ROW, link)), isControl(link), isControl(document.body), isControl(null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('an element has its own texts, without blanks and those of what stands in it', () => {
  const one = add('p', ROW);
  one.innerHTML = 'Key <b>in</b> ';
  write(one.childNodes[0] as Text, [0, 100, 50, 20]);
  write(one.childNodes[1]?.firstChild as Text, [100, 100, 50, 20]);
  write(one.childNodes[2] as Text, [200, 100, 50, 20]);
  const within = (left: number, width: number) =>
    [boxOf(left, 110, width, 50)].map((box) => [textWithin(one, box), hasText(one, box)]);
  expect(within(40, 300)).toEqual([[100, true]]);
  expect(within(60, 300)).toEqual([[0, false]]);
  expect(textWithin(one, boxOf(0, 200, 300, 20))).toBe(0);
});

test('what lies outside of the window covers nothing; a control counts more than any text, and each text once', () => {
  const covers = (box = CHIP, most = Number.POSITIVE_INFINITY) => coveredBy(document, box, most);
  expect(covers(boxOf(innerWidth + 10, 100, 100, 24))).toBe(0);
  write(add('p', ROW).appendChild(document.createTextNode('text')), [190, 110, 400, 20]);
  expect(covers()).toBe(2_000);
  add('button', ROW);
  expect([covers(), covers(CHIP, CONTROL)]).toEqual([12 * CONTROL, CONTROL]);
  expect(covers(boxOf(200, 300, 100, 24))).toBe(0);
});

test('where nothing in a shadow root stands, its host does', () => {
  const host = add('div', ROW);
  add('p', [0, 100, 50, 40], host.attachShadow({ mode: 'open' }));
  expect([under(document, 100, 110), under(document, 10, 110)]).toEqual([host, host.shadowRoot?.firstChild]);
});
