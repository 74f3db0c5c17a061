// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, pageWith } from './lists.ts';
import { SPOKEN } from './spoken.ts';

const tabs = (on: string, other: string) =>
  `<div role="tablist"><div role="tab" aria-selected="true">${on}</div><div role="tab" aria-selected="false">${other}</div></div>`;

describe.each(SPOKEN.map((spoken) => [spoken.lang, spoken] as const))('in %s', (_lang, spoken) => {
  const listed = (before: string, after = '') => {
    const { outcome, complete, credentials } = listWith(before, after, spoken);
    return [outcome, credentials.length, complete];
  };

  test('a list beside what hides nothing is whole', () => {
    expect(listed('')).toEqual(['read', 2, true]);
    const around = `<button>${spoken.create}</button><input type="search">${tabs(spoken.all, spoken.mine)}`;
    expect(listed(around, `<button>${spoken.create}</button>`)).toEqual(['read', 2, true]);
    expect(listed('', `<p>${spoken.total.replace('57', '2')}</p>`)).toEqual(['read', 2, true]);
  });

  test.each([
    ['a view', tabs(spoken.mine, spoken.all)],
    ['a view that does not say that it is chosen', `<button>${spoken.all}</button><button>${spoken.mine}</button>`],
    ['more', `<button>${spoken.more}</button>`],
    ['the next page', `<button>${spoken.next}</button>`],
    ['the size of a page', `<p>${spoken.perPage.replace(/\p{Nd}+/u, '2')}</p>`],
    ['a total', `<p>${spoken.total}</p>`],
    ['a refusal', `<p>${spoken.refused}</p>`],
    ['a failure', `<div role="alert">${spoken.failed}</div>`],
  ])('a list beside %s is not', (_what, html) => {
    expect(listed(html)).toEqual(['read', 2, false]);
    expect(listed('', html)).toEqual(['read', 2, false]);
  });

  test('a page that says that there are none is empty', () => {
    const { outcome, complete } = pageWith(`<h2>${spoken.none}</h2><button>${spoken.create}</button>`, spoken);
    expect([outcome, complete]).toEqual(['nothing', true]);
  });

  test.each([
    ['no result', spoken.noResults],
    ['a refusal', spoken.refused],
    ['a failure', spoken.failed],
  ])('%s says no such thing, by itself or beside it', (_what, text) => {
    for (const html of [`<h2>${text}</h2>`, `<p>${text}</p>`, `<h2>${spoken.none}</h2><p>${text}</p>`]) {
      expect(pageWith(html, spoken)).toMatchObject({ outcome: 'unreadable', complete: false });
    }
  });
});
