// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Anchored } from '../../../src/page/overlay/chips/beside-row.ts';
import { add, chipFor, place, placed, placing, pointsFor, row, text } from './chips-beside-rows.ts';
import { layOut, type Measures, put, scrollTo, write } from './fake-geometry.ts';

const WIDTHS: Record<string, number> = { all: 150, age: 85, tight: 66, sign: 24 };

describe('the chips of a list', () => {
  test('stand in one column beside the longest name, in the middle of their rows', () => {
    const chips = [row(0, 92), row(1, 120), row(2, 60)].map((one) => chipFor(one));
    expect(place(chips)).toEqual(['all 123px 108px', 'all 123px 148px', 'all 123px 188px']);
  });

  test('show less where there is less room', () => {
    expect(place([chipFor(row(0, 250))])).toEqual(['age 253px 108px']);
    add('div', [900, 130, 124, 60]);
    expect(place([chipFor(row(1, 330, [356, 150, 540, 20]))])).toEqual(['sign 329px 148px']);
  });

  test('stand beside the row with words rather than in it as a sign', () => {
    expect(place([chipFor(row(1, 330, [356, 150, 540, 20]))])).toEqual(['age 906px 148px']);
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

  test('say less, or the sign alone, in the few rows that have no room where the others have it', () => {
    const last = (nameEnd: number, next = 360) =>
      Array.from({ length: 10 }, (_, at) =>
        at === 9 ? row(at, nameEnd, [next, 110 + 40 * at, 540, 20]) : row(at, 92, [360, 110 + 40 * at, 540, 20]),
      );
    const shown = (...of: [number, number?]) => place(last(...of).map((one) => chipFor(one))).slice(8);
    expect(shown(230)).toEqual(['all 95px 428px', 'age 233px 468px']);
    expect(shown(280)).toEqual(['all 95px 428px', 'tight 282px 468px']);
    expect(shown(325)).toEqual(['all 95px 428px', 'sign 324px 468px']);
  });

  describe('keep their number where no room is beside the name and at the row’s end', () => {
    /** A name up to 330 and a last text up to there; what follows the row is the page's own ground. */
    const full = (at: number, end: number, next = 356) => row(at, 330, [next, 110 + 40 * at, end - next, 20]);
    const all = (...ends: number[]) => place(ends.map((end, at) => chipFor(full(at, end))));

    test('set closer, at the end', () => {
      expect(all(820, 820)).toEqual(['tight 832px 108px', 'tight 832px 148px']);
    });

    test('from where the longest row ends, out of it, and not over what stands there', () => {
      const pane = add('div', [952, 90, 72, 120]);
      expect(all(860, 880)).toEqual(['tight 882px 108px', 'tight 882px 148px']);
      put(pane, 945, 90, 72, 120);
      expect(all(860, 880)).toEqual(['sign 329px 108px', 'sign 329px 148px']);
      put(pane, 900, 130, 72, 20);
      expect(all(860, 860, 860)).toEqual(['age 906px 108px', 'sign 329px 148px', 'age 906px 188px']);
    });

    test('out of a row that is read from the right, at its left', () => {
      const made = put(full(0, 900), 60, 100, 840, 40);
      made.setAttribute('dir', 'rtl');
      add('div', [900, 90, 124, 60]);
      for (const [at, [left, width]] of [[500, 400] as const, [60, 440] as const].entries()) {
        const cell = put(made.children[at] as Element, left, 100, width, 40);
        write(cell.firstChild as Element, [left + (at ? 60 : 4), 110, width - (at ? 64 : 8), 20]);
      }
      expect(place([chipFor(made)])).toEqual(['age 28px 108px']);
    });

    test('between two cells, where half of the rows have room; the others have the sign there', () => {
      add('div', [900, 90, 124, 200]);
      const rows = [0, 1, 2].map((at) => {
        const made = full(at, 896, at === 2 ? 360 : 520);
        text(made, [356, 110 + 40 * at, 70, 20]);
        return chipFor(made);
      });
      expect(place(rows)).toEqual(['age 429px 108px', 'age 429px 148px', 'sign 329px 188px']);
    });
  });

  test('that have no number to tell are a sign where the others are set closer', () => {
    const [told, asking] = [0, 1].map((at) => chipFor(row(at, 330, [356, 110 + 40 * at, 464, 20])));
    asking?.element.firstElementChild?.remove();
    expect(place([told, asking] as Anchored[])).toEqual(['tight 832px 108px', 'sign 832px 148px']);
  });

  test('stand beside a row that is too low for one', () => {
    const low = add('div', [0, 100, 700, 18]);
    const cell = add('div', [0, 100, 700, 18], low);
    cell.setAttribute('role', 'cell');
    text(cell, [10, 102, 80, 14]);
    expect(place([chipFor(low)])).toEqual(['all 706px 97px']);
  });

  test('stand beside a row that shows no text', () => {
    const mute = add('div', [0, 100, 700, 40]);
    add('button', [0, 100, 700, 40], mute);
    expect(place([chipFor(mute)])).toEqual(['all 706px 108px']);
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

test.each([4, 12, 46, 80, 110])('a small button %i pixels from where a chip would begin is not covered', (from) => {
  const chips = [100, 140].map((top) => {
    const full = add('div', [0, top, 700, 40]);
    text(full, [10, top + 10, 680, 20]);
    add('button', [706 + from, top + 8, 24, 24]);
    return chipFor(full);
  });
  const right = place(chips).map((one) => (one === 'away' ? 0 : 706 + (WIDTHS[one.split(' ')[0] ?? ''] ?? 0)));
  for (const end of right) expect(end).toBeLessThanOrEqual(706 + from);
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

  test('where its row has no width, though there is room beside it', () => {
    expect(place([chipFor(add('div', [100, 100, 0, 40]))])).toEqual(['away']);
  });

  test('where its row holds too much to tell what is free, and nothing is beside it', () => {
    const full = add('div', [0, 100, 900, 40]);
    for (let at = 0; at < 400; at += 1) full.append(document.createElement('b'));
    add('div', [900, 90, 124, 60]);
    expect(place([chipFor(full)])).toEqual(['away']);
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
  test('chips stay beside their rows, also where rows go under the page’s header and out of the window', () => {
    const chips = [0, 1, 2, 3, 4].map((at) => chipFor(row(at, 330, [356, 110 + 40 * at, 540, 20])));
    const all = place(chips).map((one) => one.split('px')[0]);
    expect(new Set(all)).toEqual(new Set(['age 906']));
    add('div', [0, 0, 1024, 56]).setAttribute('style', 'position: fixed');
    for (const top of [110, 140]) {
      scrollTo(0, top);
      const forms = place(chips, 'glance').map((one) => one.split('px')[0]);
      expect(new Set(forms)).toEqual(new Set(['away', 'age 906']));
    }
  });

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

  test('is a high row of a table, too: it has another line where a pane covers the first', () => {
    const made = card([110, 110, 100, 20]);
    made.setAttribute('role', 'row');
    const cell = add('div', [100, 100, 400, 200], made);
    cell.setAttribute('role', 'cell');
    cell.append(made.children[0] as Element);
    add('div', [100, 100, 400, 40]);
    expect(place([chipFor(made)])).toEqual(['all 105px 188px']);
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
