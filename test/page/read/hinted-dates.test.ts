// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byName, read, readingOf } from './acme.ts';

/** Under headers of which nobody knows what they say, as in a table that was made anew. */
const page = (made: string, more = '') => `<main><h1>Keys</h1><table><tr><th>Name</th><th>Lifetime</th></tr>
  <tr data-id="k1"><td>mailer</td><td><div data-testid="made">${made}</div><div>Renews: 2026-05-06</div>${more}</td></tr></table></main>`;
const hints = { created: '[data-testid=made]' };

describe('dates where a hint says that they stand', () => {
  test('are read there, whatever header stands above', () => {
    expect(read(byAttribute, page('Feb 3, 2026'))).toEqual(['mailer']);
    expect(read({ ...byAttribute, hints }, page('Feb 3, 2026'))).toEqual(['mailer 2026-02-03']);
    expect(read({ ...byAttribute, hints }, page('<time datetime="2026-02-03T10:00:00Z">yesterday-ish</time>'))).toEqual(
      ['mailer 2026-02-03'],
    );
  });

  test('count in place of what shape tells, and where nothing is found shape counts', () => {
    const both = `<main><h1>Keys</h1><table><tr><th>Name</th><th>Created</th><th>Lifetime</th></tr>
      <tr data-id="k1"><td>mailer</td><td>2025-01-01</td><td data-testid="made">2026-02-03</td></tr>
      <tr data-id="k2"><td>sync</td><td>2025-01-01</td><td></td></tr></table></main>`;
    expect(read({ ...byAttribute, hints }, both)).toEqual(['mailer 2026-02-03', 'sync 2025-01-01']);
  });

  test.each([
    ['a text that nobody understands', 'a while back', ''],
    ['two days that differ', 'Feb 3, 2026', '<div data-testid="made">Mar 3, 2026</div>'],
    ['a day and a text that nobody understands', 'Feb 3, 2026', '<div data-testid="made">a while back</div>'],
  ])('are unread where they are not sure: %s', (_, made, more) => {
    expect(read({ ...byAttribute, hints }, page(made, more))).toEqual(['mailer']);
    const under = page(made, more).replace('Lifetime', 'Created');
    expect(read({ ...byAttribute, hints }, under)).toEqual(['mailer']);
  });

  test('are read though the column that says so holds what nobody understands', () => {
    const elsewhere = `<main><h1>Keys</h1><table><tr><th>Name</th><th>Created</th><th>Lifetime</th></tr>
      <tr data-id="k1"><td>mailer</td><td>by Ana, a while back</td><td data-testid="made">2026-02-03</td></tr></table></main>`;
    expect(read(byAttribute, elsewhere)).toEqual(['mailer']);
    expect(read({ ...byAttribute, hints }, elsewhere)).toEqual(['mailer 2026-02-03']);
  });

  test('show that a row is of a key, though they are not understood', () => {
    const named = page('a while back').replace(/<div>Renews[^<]*<\/div>/, '');
    expect(read(byName, named)).toEqual([]);
    expect(read({ ...byName, hints }, named)).toEqual(['mailer']);
  });

  test.each(['Expires', 'Last used', 'Updated', 'Revoked'])(
    'are not believed below a header that says something else: %s',
    (header) => {
      const table = `<main><h1>Keys</h1><table><tr><th>Name</th><th>${header}</th></tr>
        <tr data-id="k1"><td>mailer</td><td data-testid="made">2026-02-03</td></tr></table></main>`;
      const created = (html: string) => readingOf({ ...byAttribute, hints }, html).credentials[0]?.created;
      expect(created(table)).toBeNull();
      const card = `<main><h1>Keys</h1><ul><li data-id="k1"><h3>mailer</h3><p>${header}: <span data-testid="made">2026-02-03</span></p></li></ul></main>`;
      expect(created(card)).toBeNull();
    },
  );

  test('of one place that two hints name is neither', () => {
    const both = { ...hints, lastUsed: '[data-testid=made]' };
    expect(readingOf({ ...byAttribute, hints: both }, page('2026-02-03')).credentials[0]).toMatchObject({
      created: null,
      lastUsed: null,
    });
  });
});
