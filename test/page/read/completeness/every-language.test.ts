// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ADVICE } from './advice-sentences.ts';
import { listIn } from './beside-list.ts';
import { ELSEWHERE } from './elsewhere-sentences.ts';
import { LEFT_OUT } from './left-out-sentences.ts';
import { OTHER_ADVICE, OTHER_LEFT_OUT } from './other-wordings.ts';
import { PAGERS } from './pager-sentences.ts';
import { REFUSALS } from './refusal-sentences.ts';
import { REST } from './rest-buttons.ts';

const HIDING = { ELSEWHERE, LEFT_OUT, OTHER_LEFT_OUT, REFUSALS, PAGERS };
const HARMLESS = { ADVICE, OTHER_ADVICE };

/** The sentences of one language beside which a list is whole or not; each stands before it, and behind it with a full stop. */
function besideWhich(
  isWhole: boolean,
  language: string,
  tables: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>>,
): string[] {
  const { isWholeBefore, isWholeBehind } = listIn(language);
  return Object.entries(tables).flatMap(([name, table]) =>
    (table.get(language) ?? [])
      .filter((text) => [isWholeBefore(text), isWholeBehind(`${text}.`)].includes(isWhole))
      .map((text) => `${name}: ${text}`),
  );
}

describe.each([...ADVICE.keys()])('in %s', (language) => {
  test('a list is whole where nothing stands beside it', () => {
    const { isWhole, isWholeBeside } = listIn(language);
    expect([isWhole, ...isWholeBeside('')]).toEqual([true, true, true]);
  });

  test('a list is not whole beside what says that rows are left out, refused, not loaded or elsewhere', () => {
    expect(besideWhich(true, language, HIDING)).toEqual([]);
  });

  test('a list stays whole beside advice about keys', () => {
    expect(besideWhich(false, language, HARMLESS)).toEqual([]);
  });
});

test.each([...REST.keys()])(
  'in %s a list is not whole beside the number of others and what brings them',
  (language) => {
    const { isWholeBeside } = listIn(language);
    const [number = '', ...buttons] = REST.get(language) ?? [];
    const said = [number, ...[number, ...buttons].map((text) => `<button>${text}</button>`)];
    expect(said.filter((html) => isWholeBeside(html).includes(true))).toEqual([]);
  },
);

test('every language of the tables has sentences', () => {
  const languages = Object.values({ ...HIDING, ...HARMLESS }).map((table) => [...table.keys()]);
  for (const named of languages) expect(new Set(named)).toEqual(new Set(languages[0]));
  expect(languages[0]).toHaveLength(59);
});
