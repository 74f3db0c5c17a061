// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { byAttribute, readingOf } from './acme.ts';

/** The dates that are told by a text below a label, in a table and beside it in a card. */
const told = (label: string, text: string, field: 'created' | 'expires' | 'lastUsed') => {
  const table = `<table><tr><th>Name</th><th>${label}</th></tr><tr data-id="k1"><td>backup</td><td>${text}</td></tr></table>`;
  const card = `<ul><li data-id="k1"><h3>backup</h3><dl><dt>${label}</dt><dd>${text}</dd></dl></li></ul>`;
  return [table, card].map((html) => {
    const when = readingOf(byAttribute, html).credentials[0]?.[field] ?? null;
    return when === null || when === 'never' ? when : dayOf(when);
  });
};

describe('an age in short', () => {
  test.each(['1y 2mo', '412d', '14mo', '2y', '3w', '1d 3h'])('%s is one below what has happened', (text) => {
    const ago = `${text} ago`;
    for (const [label, field] of [
      ['Created', 'created'],
      ['Last used', 'lastUsed'],
    ] as const) {
      const [table, card] = told(label, text, field);
      expect(table).not.toBeNull();
      expect([table, card]).toEqual(told(label, ago, field));
    }
  });

  test.each(['30 days', '5m', '2 years, 1 day', '90', 'd', '1y 2'])('%s may be a length', (text) => {
    expect(told('Created', text, 'created')).toEqual([null, null]);
  });

  test.each(['30d', '1y', '30 days'])('%s below an end may be how long keys live', (text) => {
    expect(told('Expires', text, 'expires')).toEqual([null, null]);
  });

  test.each(['30d left', '2 weeks remaining', '1 year 2 months left', '3 days to go'])('%s is to the end', (text) => {
    const [, amount = ''] = /^(.*?) (?:left|remaining|to go)$/.exec(text) ?? [];
    expect(told('Expires', text, 'expires')[0]).not.toBeNull();
    expect(told('Expires', text, 'expires')).toEqual(told('Expires', `in ${amount}`, 'expires'));
    expect(told('Created', text, 'created')).toEqual([null, null]);
  });
});

describe('a year of five digits', () => {
  test.each(['Jan 1, 10000', '31 December 99999', '10000-01-01'])('%s is no end', (text) => {
    expect(told('Expires', text, 'expires')).toEqual(['never', 'never']);
    expect(told('Created', text, 'created')).toEqual([null, null]);
  });

  test.each(['10000', '12345 days', '10000 requests', 'Jan 1, 100000'])('%s says nothing of an end', (text) => {
    expect(told('Expires', text, 'expires')).toEqual([null, null]);
  });
});
