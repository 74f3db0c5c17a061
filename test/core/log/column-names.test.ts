import { describe, expect, test } from 'vitest';
import { isCategory, isEventLabel, isOfOther, isPerson } from '../../../src/core/log/log-columns.ts';
import { timeRank } from '../../../src/core/log/log-times.ts';
import { wordsIn } from '../../../src/core/log/name-words.ts';
import { isObjectId } from '../../../src/core/log/object-id.ts';
import { isColumnName, isHeader } from '../../../src/core/log/titles.ts';

/** What columns are called in exports and answers, and what that tells of their cells. */

test.each([
  ['Target object ID', 'target object id'],
  ['targetObjectId', 'target object id'],
  ['target.object_id', 'target object id'],
  ['Time (UTC+02:00)', 'time'],
  ['Object[0]Id', 'object id'],
  ['target(main)id', 'target id'],
  ['オブジェクトID', 'オブジェクト id'],
  [' - Żeton - ', 'żeton'],
  ['12', ''],
  [`${'a'.repeat(79)} more`, 'a'.repeat(79)],
])('the words of %s', (name, words) => {
  expect(wordsIn(name).join(' ')).toBe(words);
});

test.each([
  ['Object ID', true],
  ['Object ID:', true],
  ['ID of the object', true],
  ['Target object ID', true],
  ['object.id', true],
  ['_source.object.id', true],
  ['event.objectId', true],
  ['resource_id', true],
  ["Identifiant de l'objet", true],
  ['ID', false],
  ['Object', false],
  ['actor.id', false],
  ['user.targetName', false],
  ['Object type ID', false],
  ['ID ID', false],
])('%s is the id of what an event is about: %s', (name, isId) => {
  expect(isObjectId(name)).toBe(isId);
});

test.each([
  ['Changed by', true],
  ['Who', true],
  ['E-mail', true],
  ['actingUserId', true],
  ['Utilisateur', true],
  ['Whole amount', false],
  ['Hobby', false],
  ['Object ID', false],
])('%s is of a person: %s', (name, isOne) => {
  expect(isPerson(name)).toBe(isOne);
});

test.each<[name: string, label: boolean, category: boolean, other: boolean]>([
  ['Category', true, true, false],
  ['Kategoria', true, true, false],
  ['カテゴリ', true, true, false],
  ['Subcategory', true, false, false],
  ['Sub category', true, false, false],
  ['Unterkategorie', true, false, false],
  ['Podkategoria', true, false, false],
  ['Action', true, false, false],
  ['eventType', true, false, false],
  ['Event ID', false, false, true],
  ['Event time', false, false, true],
  ['Action by', false, false, true],
  ['Location', false, false, true],
  ['Target', false, false, true],
  ['Modified by', false, false, true],
  ['Colour', false, false, false],
])('%s: what happened %s, a class of it %s, something else %s', (name, label, category, other) => {
  expect([isEventLabel(name), isCategory(name), isOfOther(name)]).toEqual([label, category, other]);
});

test.each<[string, 0 | 1 | 2 | 3]>([
  ['Event time', 3],
  ['timestamp', 3],
  ['occurredAt', 3],
  ['event.date', 2],
  ['_source.time', 2],
  ['Time (UTC)', 2],
  ['Date and time', 2],
  ['Uhrzeit', 2],
  ['createdAt', 2],
  ['Created', 2],
  ['Creation date', 2],
  ['Payment date', 1],
  ['Value', 1],
  ['', 1],
  ['12', 1],
  ['User created', 0],
  ['Timestamp of user', 0],
  ['Exported at', 0],
  ['Last login time', 0],
  ['Expires', 0],
  ['Valid until', 0],
  ['Contact created', 0],
])('the times of %s are those of the events as surely as %i', (name, rank) => {
  expect(timeRank(name)).toBe(rank);
});

describe('a row', () => {
  const isNames = (...cells: string[]) =>
    isHeader({ line: 1, cells: new Map(cells.map((cell, at) => [String(at), cell])) });

  test.each([
    [['Date', 'Type']],
    [['Time (UTC+02:00)', 'Object ID 1']],
    [[' [ms] Time', 'Event (10:30)']],
    [['C'.repeat(80), 'Type']],
  ])('of %j may be a header', (cells) => expect(isNames(...cells)).toBe(true));

  test.each([
    [['Date']],
    [['Date', '12']],
    [['Date', '+1,5']],
    [['Date', '(none)']],
    [['Date', '']],
    [['ana@maple.example', 'Type']],
    [['https://x', 'Type']],
    [['x.io/y', 'Type']],
    [['/keys', 'Type']],
    [['at 10:30', 'Type']],
    [['on 4/5/26', 'Type']],
    [['May 2026', 'Type']],
    [['C'.repeat(81), 'Type']],
  ])('of %j is none', (cells) => expect(isNames(...cells)).toBe(false));

  test.each([
    ['Action', true],
    ['Object ID', true],
    ['Modified by', true],
    ['Date', true],
    ['Value', false],
    ['Filter:', false],
  ])('of names of a log has %s: %s', (cell, isOne) => expect(isColumnName(cell)).toBe(isOne));
});
