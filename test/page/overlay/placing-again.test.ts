// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { add, chipFor, place, placing, pointsFor, row, text } from './chips-beside-rows.ts';
import { put, write } from './fake-geometry.ts';

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

  test.each<[string, (second: HTMLElement) => void]>([
    ['stands elsewhere', (second) => put(second, 0, 160, 900, 40)],
    ['has its cells elsewhere', ({ children: [first] }) => put(first as Element, 20, 140, 280, 40)],
  ])('all rows, where one %s after a change in another', (_what, move) => {
    const anchors = [row(0), row(1)];
    const chips = anchors.map((anchor) => chipFor(anchor));
    place(chips);
    const [first, second] = anchors as [HTMLElement, HTMLElement];
    move(second);
    write(second.querySelector('span') as Element, [12, 150, 138, 20]);
    expect(place(chips, new Set([first]))[0]).toBe('all 153px 108px');
  });

  test('the column of a list is kept where one of its rows says something else', () => {
    const [long, short] = [chipFor(row(0, 150)), chipFor(row(1))];
    place([long, short]);
    placing.forget(new Set([short.anchor]));
    expect(place([short], new Set([short.anchor]))).toEqual(['all 153px 148px']);
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

describe('what has come over a chip', () => {
  /** Over its beginning alone. */
  const cover = (top: number, left = 85) => add('div', [left, top, 30, 40]);
  const STAYS = 'all 95px 108px';

  test('at its edge is not seen at a glance, and is where all is looked at', () => {
    const chips = [chipFor(row(0))];
    place(chips);
    cover(100);
    expect(place(chips, 'glance')).toEqual([STAYS]);
    expect(place(chips, 'all')).toEqual(['away']);
  });

  test('is looked for closely everywhere, where one chip cannot stay', () => {
    const chips = [chipFor(row(0)), chipFor(row(1))];
    place(chips);
    cover(100);
    add('div', [0, 140, 900, 40]);
    expect(place(chips, 'glance')).toEqual(['away', 'away']);
  });

  test('is looked for closely where it would show more than it did', () => {
    const narrow = row(0, 160);
    const chip = chipFor(narrow);
    expect(place([chip])).toEqual(['all 163px 108px']);
    write(narrow.children[1]?.firstChild as Element, [305, 110, 100, 20]);
    placing.forget('glance');
    expect(place([chip], 'glance')).toEqual(['age 163px 108px']);
    write(narrow.children[1]?.firstChild as Element, [360, 110, 100, 20]);
    placing.forget('glance');
    cover(100, 155);
    expect(place([chip], 'glance')).toEqual(['age 163px 108px']);
    expect(place([chip])).toEqual(['away']);
  });

  test('is looked for closely where its row has another line', () => {
    const tall = add('div', [0, 100, 400, 200]);
    const line = text(tall, [12, 110, 80, 20]);
    const chip = chipFor(tall);
    expect(place([chip])).toEqual(['all 97px 108px']);
    write(line, [12, 150, 80, 20]);
    cover(140);
    placing.forget('glance');
    expect(place([chip], 'glance')).not.toEqual(['all 97px 148px']);
  });
});

test('what a chip shows is not unfolded to be measured where that is known', async () => {
  add('div', [900, 130, 124, 60]);
  const chip = chipFor(row(1, 330, [356, 150, 540, 20]));
  expect(place([chip])).toEqual(['sign 329px 148px']);
  const forms: (string | null)[] = [];
  const seen = new MutationObserver((records) => forms.push(...records.map(({ oldValue }) => oldValue)));
  seen.observe(chip.element, { attributeFilter: ['data-form'], attributeOldValue: true });
  place([chip]);
  await Promise.resolve();
  expect(new Set(forms)).toEqual(new Set(['sign']));
});
