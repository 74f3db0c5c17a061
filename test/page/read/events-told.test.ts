// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DateReading, findDates } from '../../../src/core/dates/index.ts';
import { isDeed, isOfScopes } from '../../../src/page/read/events/deeds.ts';
import { hasEventColumn } from '../../../src/page/read/events/event-column.ts';
import { isNamedEvents, isTitledEvents } from '../../../src/page/read/events/event-titles.ts';
import { toldInRow } from '../../../src/page/read/events/told-in-row.ts';
import type { DateMeaning } from '../../../src/page/read/labels/classify.ts';
import { loadWordsFor } from '../../support/words.ts';
import { documentOf, NOW, ZONE } from '../fixtures.ts';

beforeAll(() => loadWordsFor(['en']));
afterAll(() => loadWordsFor(['en']));

test.each<[isOne: boolean, ...texts: string[]]>([
  [true, 'Key rotated', 'Created', 'Rotated by Ann', 'Key rotated by Ann'],
  [false, 'Key', 'API', 'Rotated backup', 'Created the shop'],
])('whether this says what happened to a key is %s', (isOne, ...texts) => {
  expect(texts.map(isDeed)).toEqual(texts.map(() => isOne));
});

test('codes of events are what a key is told of, and not where they name a key', () => {
  const texts = ['contact.created', 'contact.created, deal.updated', 'api_key.created', 'key:rotated', 'Created'];
  expect(texts.filter(isOfScopes)).toEqual(['contact.created', 'contact.created, deal.updated']);
});

/** Of a table with these headers and rows of cells. */
function areEvents(headers: string[], ...rows: string[][]): boolean {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const table = documentOf(`<table><tbody>${cells}</tbody></table>`).querySelector('table') as Element;
  return hasEventColumn(table, new Map(headers.entries()));
}
const link = (text: string) => `<a href="/e/1">${text}</a>`;
const button = (text: string) => `<button>${text}</button>`;

describe('a table tells what happened to keys', () => {
  test.each<[what: string, headers: string[], ...rows: string[][]]>([
    ['in each row', ['Key', 'Event'], ['a', 'Rotated'], ['b', 'Created']],
    ['in each row the same', ['Key', 'Action'], ['a', 'Rotated'], ['b', 'Rotated']],
    ['on links', ['Key', 'Event'], ['a', link('Rotated')], ['b', link('Created')]],
    ['on buttons', ['Key', 'Event'], ['a', `<div>${button('Rotated')}${button('i')}</div>`], ['b', button('Created')]],
    ['of one key more than once', ['Key', 'Event'], ['a', 'Exported to Maple'], ['a', 'Sent to Ann']],
  ])('%s', (_what, headers, ...rows) => {
    expect(areEvents(headers, ...rows)).toBe(true);
  });

  test('in each row above that of sums', () => {
    const { body } = documentOf(
      '<table><tbody><tr><td>a<td>Rotated<tr><td>b<td>Created</tbody><tfoot><tr><td>2<td>—</tfoot></table>',
    );
    expect(hasEventColumn(body.firstElementChild as Element, new Map(['Key', 'Event'].entries()))).toBe(true);
  });

  test('in words that elsewhere say what can be done, where they differ', () => {
    loadWordsFor(['ja', 'en']);
    expect(areEvents(['名前', '操作'], ['a', '作成'], ['b', '更新'])).toBe(true);
    expect(areEvents(['名前', '操作'], ['a', '編集'], ['b', '編集'])).toBe(false);
    loadWordsFor(['en']);
  });
});

test.each<[what: string, headers: string[], ...rows: string[][]]>([
  ['what something else than keys are told of', ['Name', 'Owner', 'Event'], ['a', 'Ann', 'Deal'], ['b', 'Ann', 'Lead']],
  ['when it was used', ['Name', 'Usage'], ['a', 'Used'], ['b', 'Used']],
  ['something in some rows', ['Name', 'Event'], ['a', 'Rotated'], ['b', '—']],
  ['nothing in a row that is shorter', ['Name', 'Event'], ['a', 'Rotated'], ['b']],
  ['nothing of a key, in rows without one', ['Event', 'Name'], ['Deal'], ['Lead', 'b']],
  ['its state', ['Name', 'Event'], ['a', 'Rotated'], ['b', 'Active']],
  ['the state of one that is there twice', ['Name', 'Event'], ['a', '<i>Active</i> <b>shop</b>'], ['a', 'Shop']],
  ['on a link where to go', ['Name', 'Event'], ['a', link('Rotated')], ['b', link('Maple')]],
  [
    'links to more of one that is there twice',
    ['Name', 'Event'],
    ['a', `${link('Sync')}<p>Maple</p>`],
    ['a', `${link('Shop')}<p>Oak</p>`],
  ],
  ['nothing, where there are no rows', ['Name', 'Event']],
])('a list of keys is one that tells of each %s', (_what, headers, ...rows) => {
  expect(areEvents(headers, ...rows)).toBe(false);
});

const LIST = '<table id="list"><tr><td>a</td></tr></table>';
const listIn = (html: string) => documentOf(`<main>${html}</main>`).getElementById('list') as Element;
const tabs = (...all: string[]) => `<div role="tablist">${all.join('')}</div>`;
const tab = (text: string, isChosen: boolean) => `<button role="tab" aria-selected="${isChosen}">${text}</button>`;

test.each([
  ['a heading', `<h2>Audit log</h2>${LIST}`],
  ['a heading, before that of keys', `<h2>Audit log</h2>${LIST}<h2>API keys</h2>`],
  ['a heading, above one of a day', `<h2>Activity in Maple shop</h2><h3>Today</h3>${LIST}`],
  [
    'a heading, with others in its rows',
    '<h2>Audit log</h2><table id="list"><tr><td><h2>API keys</h2></td></tr></table>',
  ],
  ['a heading, of items before that of keys', '<h2>Audit log</h2><ul><li id="list">a</li></ul><h2>API keys</h2>'],
  ['a title in words that are known', `<p><b>Account and user activity</b></p>${LIST}`],
  ['the tab that is chosen', `${tabs(tab('API keys', false), tab('Audit log', true))}${LIST}`],
  ['the tab in a frame', `<div>${tabs(tab('API keys', false), tab('Audit log', true))}</div>${LIST}`],
])('a list is one of events by %s', (_what, html) => {
  expect(isTitledEvents(listIn(html))).toBe(true);
});

test.each([
  ['a card that begins below', '<h2>Activity</h2><div id="list"><h2>backup</h2></div>'],
  ['what can be done', `<p><b>Turn on history</b></p>${LIST}`],
  ['a title that does not show', `<p hidden>Audit log</p>${LIST}`],
  ['tabs that do not show', `<div hidden>${tabs(tab('Audit log', true))}</div>${LIST}`],
  ['a word of a sentence', `<i>View the</i> history <i>of a key</i>${LIST}`],
  ['a title, before a heading', `<p><b>Audit log</b></p><h2>Maple</h2>${LIST}`],
  ['a tab that is not chosen', `${tabs(tab('Audit log', false), tab('API keys', true))}${LIST}`],
  [
    'an option among tabs',
    `${tabs('<i role="option" aria-selected="true">History</i>', tab('API keys', true))}${LIST}`,
  ],
  ['a tab of another part', `<div><div>${tabs(tab('Audit log', true))}</div></div>${LIST}`],
])('a list is one of keys beside %s', (_what, html) => {
  expect(isTitledEvents(listIn(html))).toBe(false);
});

test('a card is labelled by the name of its key, and a table by what it holds', () => {
  expect(isNamedEvents(listIn('<div id="list" aria-label="Audit log">a</div>'))).toBe(false);
  expect(isNamedEvents(listIn('<table id="list" aria-label="Audit log"></table>'))).toBe(true);
});

describe('what a row without headers tells by itself', () => {
  const context = { now: NOW, languages: ['en'], timeZone: ZONE, since: 0 };
  const toldOf = (html: string, meanings: readonly DateMeaning[] = [], isNamedWhole = false) => {
    const row = documentOf(html).querySelector('[role=row]') as Element;
    const [date] = findDates('2021-01-25', context) as [DateReading];
    const found = { dates: meanings.map((meaning) => ({ meaning, date })), unread: new Set<DateMeaning>() };
    return toldInRow(row, isNamedWhole ? row : row.querySelector('[id=name]'), found, context);
  };
  const told = (html: string) => toldOf(`<ul><li role="row">${html}</li></ul>`);
  const name = '<a id="name" href="/k">backup</a>';

  test.each([
    ['Key <b id="name">backup</b> was rotated on 2021-01-25'],
    [`<p>Key <span>${name}</span> was rotated on 2021-01-25</p>`],
    ['Key <a href="/k">backup</a> was rotated on 2021-01-25'],
    ['Key backup was rotated on 2021-01-25'],
  ])('is a sentence: %s', (html) => {
    expect(told(html)).toBe('sentence');
  });

  test.each([[`${name} <span>Rotated</span> <span>2021-01-25</span>`], [`${name} <span>Rotated 2021-01-25</span>`]])(
    'is what was done: %s',
    (html) => {
      expect(told(html)).toBe('deed');
    },
  );

  test.each([
    ['a label before the name', `Key: ${name} is there`],
    ['no word before it', `${name} is there`],
    ['no word behind it', `Key ${name} (2)`],
    ['something else that is no link', 'Key <span>backup</span> is there'],
    ['another block before it', `<div>Key of Ann</div><div>${name} is there</div>`],
    ['a label before the key in a text', 'Key: backup was rotated'],
    ['no key before what was done', 'Backup was rotated'],
    ['nothing that was done to a key', 'Key backup is there'],
    ['what was done at no time', `${name} <span>Rotated</span>`],
    ['a time and nothing done', `${name} <span>Maple</span> <span>2021-01-25</span>`],
    ['that it was made, and nothing else', `${name} <span>Created</span> <span>2021-01-25</span>`],
    ['what was done to something else', `${name} <span>Rotated backup</span> <span>2021-01-25</span>`],
    ['a comment before the name', `<!--Key-->${name} was rotated`],
    ['a line before that of the name', `Key of Ann <div>${name} is there</div>`],
    ['a link at its beginning', '<a href="/k">backup</a> is there'],
    ['who made it, in words of their own', 'Maple <span>Created by <a href="/u">Ann</a> on 2021-01-25</span>'],
    ['no name behind the key', 'API key created 2021-01-25'],
    ['no name behind the key that was made', 'The key was created'],
    ['the name before the key, and when that was made', 'Your maple key created 2021-01-25'],
  ])('is nothing of that where it has %s', (_what, html) => {
    expect(told(html)).toBeNull();
  });

  test('is what a key has where its date is one, or something can be pressed for it', () => {
    const row = `<div role="row">${name} <span>Rotated</span> <span>2021-01-25</span></div>`;
    expect(toldOf(row, ['changed'])).toBe('deed');
    expect(toldOf(row, ['changed', 'expires'])).toBeNull();
    expect(told(`Key ${name} was rotated on 2021-01-25 <button>Revoke</button>`)).toBe('key');
  });

  test('is no sentence where that goes on outside of it, or is all that the key is called', () => {
    expect(toldOf(`<p>Key <span role="row">${name}</span> was rotated</p>`)).toBeNull();
    expect(toldOf('<p role="row">API key Maple created for Ann</p>', [], true)).toBeNull();
  });
});
