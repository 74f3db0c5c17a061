// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Anchored } from '../../../src/page/overlay/chips/beside-row.ts';
import { Placing } from '../../../src/page/overlay/chips/placing.ts';
import type { Look } from '../../../src/page/overlay/placement/when-to-look.ts';
import { asked, clear, layOut, type Measures, put, scrollTo, write } from './fake-geometry.ts';

/** Where chips are put beside rows that stand where the test says. A chip is 150 px wide, with its age alone 85, as a sign 24. */

layOut();
const styleOf = getComputedStyle;
globalThis.getComputedStyle = ((element: HTMLElement) => ({
  ...styleOf(element),
  overflowX: 'visible',
  direction: element.closest('[dir=rtl]') ? 'rtl' : 'ltr',
})) as unknown as typeof getComputedStyle;

let ours: HTMLElement;
let placing: Placing;

beforeEach(() => {
  clear();
  const host = document.body.appendChild(document.createElement('div'));
  ours = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  placing = new Placing(ours);
});

const add = (tag: string, measures: Measures, into: Node = document.body): HTMLElement =>
  put(into.appendChild(document.createElement(tag)), ...measures);
function text(into: Element, ...lines: Measures[]): HTMLElement {
  const made = into.appendChild(document.createElement('span'));
  made.append('text');
  write(made, ...lines);
  return made;
}

function chipFor(anchor: Element, label = 'one'): Anchored {
  const element = put(ours.appendChild(document.createElement('button')), 0, 0, 150, 24);
  put(element.appendChild(document.createElement('span')), 0, 0, 60, 20);
  put(element.appendChild(document.createElement('span')), 0, 0, 50, 20);
  return { element, anchor, label, name: 'text' };
}

/** A row of a table of 900 px: a name to that place, and a text in the second cell from there. */
function row(at: number, nameEnd = 92, next: Measures | null = null, into: Node = document.body): HTMLElement {
  const top = 100 + 40 * at;
  const made = add('div', [0, top, 900, 40], into);
  const cells = [add('div', [0, top, 300, 40], made), add('div', [300, top, 600, 40], made)] as const;
  for (const cell of cells) cell.setAttribute('role', 'cell');
  text(cells[0], [12, top + 10, nameEnd - 12, 20]);
  text(cells[1], next ?? [360, top + 10, 100, 20]);
  return made;
}
const placed = ({ element }: Anchored) =>
  element.classList.contains('away') ? 'away' : `${element.dataset.form} ${element.style.translate}`;
function place(chips: readonly Anchored[], look: Look = 'all'): string[] {
  placing.place(chips, look);
  return chips.map(placed);
}
const pointsFor = (act: () => void): number => {
  const before = asked.points;
  act();
  return asked.points - before;
};

describe('the chips of a list', () => {
  test('stand in one column beside the longest name, in the middle of their rows', () => {
    const chips = [row(0, 92), row(1, 120), row(2, 60)].map((one) => chipFor(one));
    expect(place(chips)).toEqual(['all 123px 108px', 'all 123px 148px', 'all 123px 188px']);
  });

  test('show less where there is less room', () => {
    expect(place([chipFor(row(0, 250))])).toEqual(['age 253px 108px']);
    expect(place([chipFor(row(1, 330, [356, 150, 540, 20]))])).toEqual(['sign 329px 148px']);
  });

  test('stand from the other side where the text runs from there', () => {
    const one = row(0);
    one.setAttribute('dir', 'rtl');
    write(one.children[0]?.firstChild as Element, [788, 110, 100, 20]);
    expect(place([chipFor(one)])).toEqual(['all 635px 108px']);
  });

  test('are away where nothing of the row is free', () => {
    const anchor = row(0, 898, [12, 110, 886, 20]);
    add('div', [900, 90, 124, 60]);
    expect(place([chipFor(anchor)])).toEqual(['away']);
  });

  test('are a sign in the few rows that have no room where the others have it', () => {
    const chips = Array.from({ length: 10 }, (_, at) => chipFor(row(at, at === 9 ? 230 : 92)));
    expect(place(chips).slice(8)).toEqual(['all 95px 428px', 'sign 229px 468px']);
  });

  test('stand beside all rows where there is no room in them', () => {
    const chips = [100, 140].map((top) => {
      const full = add('div', [0, top, 700, 40]);
      text(full, [10, top + 10, 680, 20]);
      return chipFor(full);
    });
    expect(place(chips)).toEqual(['all 706px 108px', 'all 706px 148px']);
    const pane = add('div', [700, 90, 324, 100]);
    expect(place(chips)).toEqual(['away', 'away']);
    pane.remove();
    expect(place(chips)).toEqual(['all 706px 108px', 'all 706px 148px']);
  });
});

describe('a chip is away', () => {
  const UNLAID: Measures[] = [
    [0, 100, 0, 40],
    [0, 100, 900, 0],
  ];

  test('where its row is covered, and comes back', () => {
    const chips = [chipFor(row(0))];
    const [before] = place(chips);
    const pane = add('div', [0, 90, 900, 60]);
    expect(place(chips, 'glance')).toEqual(['away']);
    pane.remove();
    expect(place(chips, 'glance')).toEqual([before]);
  });

  test('where its row is not laid out', () => {
    for (const measures of UNLAID) {
      expect(place([chipFor(put(row(0), ...measures))])).toEqual(['away']);
    }
  });

  test('where its row stands in a frame of which nothing is known', () => {
    const frame = add('iframe', [100, 50, 950, 300]) as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    layOut(inner.defaultView as Window & typeof globalThis);
    put(inner.body, 0, 0, 950, 300);
    const chip = chipFor(row(0, 92, null, inner.body));
    expect(place([chip])).toEqual(['all 195px 158px']);
    Object.defineProperty(inner, 'defaultView', { value: { top: window, parent: window, frameElement: null } });
    expect(place([chip])).toEqual(['away']);
  });
});

describe('while the page scrolls', () => {
  test('chips go along, and nothing is asked of the page', () => {
    const chips = [chipFor(row(0)), chipFor(put(row(1), 0, 0, 0, 0))];
    place(chips);
    scrollTo(0, 30);
    expect(pointsFor(() => placing.follow(chips))).toBe(0);
    expect(placed(chips[0] as Anchored)).toBe('all 95px 78px');
  });

  test('the column is kept as long as it suits, though a longer name has gone', () => {
    const [long, short] = [chipFor(row(0, 150)), chipFor(row(1))];
    expect(place([long, short])).toEqual(['all 153px 108px', 'all 153px 148px']);
    expect(place([short], 'glance')).toEqual(['all 153px 148px']);
    placing.forget('all');
    expect(place([short])).toEqual(['all 95px 148px']);
  });
});

describe('what has changed is measured anew', () => {
  test('a row that says something else, and a chip', () => {
    const anchor = row(0);
    const chip = chipFor(anchor);
    place([chip]);
    write(anchor.querySelector('span') as Element, [12, 110, 138, 20]);
    placing.forget(new Set([anchor]));
    expect(place([chip], new Set([anchor]))).toEqual(['all 153px 108px']);
    put(chip.element, 0, 0, 220, 24);
    placing.forget('glance');
    expect(place([chip])).toEqual(['all 153px 108px']);
    placing.forget('glance');
    expect(place([{ ...chip, label: 'two' }])).toEqual(['age 153px 108px']);
  });

  test.each([
    [800, 40],
    [900, 60],
  ])('a row that is now %i by %i', (width, height) => {
    const anchor = row(0);
    const chip = chipFor(anchor);
    place([chip]);
    write(anchor.querySelector('span') as Element, [12, 110, 138, 20]);
    put(anchor, 0, 100, width, height);
    expect(place([chip], 'glance')[0]).toContain('153px');
  });

  test('all rows, where one moved for a change in another', () => {
    const anchors = [row(0), row(1)];
    const chips = anchors.map((anchor) => chipFor(anchor));
    place(chips);
    const [first, second] = anchors as [HTMLElement, HTMLElement];
    put(second, 0, 160, 900, 40);
    write(second.querySelector('span') as Element, [12, 170, 138, 20]);
    put(second.children[0] as Element, 10, 160, 290, 40);
    expect(place(chips, new Set([first]))).toEqual(['all 153px 108px', 'all 153px 168px']);
  });

  test('but rows that stand as they did are not looked at for a change in another', () => {
    const anchors = [row(0), row(1)];
    const chips = anchors.map((anchor) => chipFor(anchor));
    const all = pointsFor(() => place(chips));
    const glance = pointsFor(() => place(chips, 'glance'));
    const one = pointsFor(() => place(chips, new Set(anchors.slice(0, 1))));
    expect([all, glance, one, pointsFor(() => place(chips, new Set()))]).toEqual([10, 2, 1, 0]);
  });
});

describe('a card that stands alone', () => {
  const card = (...lines: Measures[]) => {
    const made = add('div', [100, 100, 400, 200]);
    text(made, ...lines);
    return made;
  };
  const FULL = Array.from({ length: 10 }, (_, at): Measures => [110, 100 + 20 * at, 380, 20]);

  test('has its chip on its first line, behind the text', () => {
    expect(place([chipFor(card([110, 110, 100, 20]))])).toEqual(['all 215px 108px']);
  });

  test('has it in another line where a pane covers that', () => {
    const chip = chipFor(card([110, 110, 100, 20]));
    add('div', [100, 100, 400, 40]);
    expect(place([chip])).toEqual(['all 105px 188px']);
  });

  test('has it beside it where it is full, on the one side or the other', () => {
    const chip = chipFor(card(...FULL));
    expect(place([chip])).toEqual(['all 506px 188px']);
    const pane = add('div', [500, 100, 400, 200]);
    expect(place([chip])).toEqual(['age 9px 188px']);
    const looked = pointsFor(() => place([chip], 'glance'));
    expect(pointsFor(() => place([chip], new Set()))).toBeLessThan(looked);
    expect(placed(chip)).toBe('age 9px 188px');
    pane.remove();
  });

  test('has the sign alone where no more has room, and else none', () => {
    const narrow = FULL.map(([left, top, , height]): Measures => [left, top, 350, height]);
    const chip = chipFor(card(...narrow));
    for (const left of [0, 500]) add('div', [left, 0, left ? 524 : 100, 768]);
    expect(place([chip])).toEqual(['sign 465px 100px']);
    add('div', [0, 0, 1024, 768]);
    expect(place([chip])).toEqual(['away']);
  });
});
