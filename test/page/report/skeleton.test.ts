// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/page/report/shape.ts';
import { skeletonOf } from '../../../src/page/report.ts';
import { fixtures } from '../fixtures.ts';

const runs = (text: string): string[] => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
const generic = /^[aAя Яωあ一가عאกक0]+$/u;

function quoted(skeleton: string): string {
  return (skeleton.match(/"[^"]*"/g) ?? []).join(' ');
}

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.stringMatching(/^pat-na1-[0-9a-f]{8}-[0-9a-f]{4}$/),
  fc.constantFrom(
    'Ana Kowalska',
    'Konto główne',
    '請求同期',
    'Створено 14 березня 2026',
    '14 Mar 2026',
    'ana@example.com',
    'تاريخ الإنشاء',
  ),
);
const NAMES = fc.constantFrom(
  'title',
  'aria-label',
  'data-key',
  'data-name',
  'href',
  'id',
  'class',
  'role',
  'type',
  'value',
  'datetime',
  'aria-rowcount',
  'scope',
  'data-testid',
  'alt',
);

test('an attribute that a reader could rest on is told with the shape of its value, or its name alone, and no other is', () => {
  const html = '<main><p title="Ana" data-testid="x1" data-name="y1" aria-rowcount="12">text</p></main>';
  const skeleton = skeletonOf(new DOMParser().parseFromString(html, 'text/html'));
  expect(skeleton).toContain('p title="Aaa" data-testid aria-rowcount=12');
});

test('no run of four letters or digits of the page survives, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          text: TEXT,
          name: NAMES,
          value: TEXT,
          tag: fc.constantFrom('p', 'td', 'a', 'x-kowalska', 'h1', 'input'),
        }),
        { maxLength: 12 },
      ),
      (parts) => {
        const page = new DOMParser().parseFromString('<main></main>', 'text/html');
        for (const { text, name, value, tag } of parts) {
          const element = page.createElement(tag);
          element.setAttribute(name, value);
          element.append(text);
          page.querySelector('main')?.append(element, text);
        }
        const skeleton = skeletonOf(page);
        for (const run of parts.flatMap(({ text, value }) => [...runs(text), ...runs(value)])) {
          if (generic.test(run)) continue;
          expect(quoted(skeleton)).not.toContain(run);
        }
        expect(skeleton).not.toMatch(/kowalska|example|@e/i);
      },
    ),
    { numRuns: 500 },
  );
});

test('outside of shapes it holds known words alone', () => {
  const page = new DOMParser().parseFromString(
    '<main data-secret-ana="1" role="kowalska" type="pat-na1" scope="ana" aria-rowcount="12345678"><x-ana aria-ana="x"></x-ana></main>',
    'text/html',
  );
  const lines = skeletonOf(page)
    .split('\n')
    .map((line) => line.trim());
  expect(lines).toEqual(['html', 'head', 'body', 'main role type scope aria-rowcount', 'custom']);
});

test.each([
  ['Mar 14, 2026', 'Aaa 00, 0000'],
  ['14 марта 2026', '00 я{5} 0000'],
  ['2026年3月14日', '0000一0一00一'],
  ['pat-na1-88a7a0de-****', 'aaa-aa0-00a0a0aa-****'],
  ['\u200f14 במרץ', '◌00 אאאא'],
  ['Done ✅', 'Aaaa ☆'],
])('the shape of %s is %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});

test('the skeletons of pages with keys hold neither names nor secrets', () => {
  for (const { html, expected } of fixtures()) {
    const skeleton = skeletonOf(new DOMParser().parseFromString(html, 'text/html'));
    for (const { name, id } of expected.credentials) {
      if (name) expect(skeleton).not.toContain(name);
      if (id.length > 3 && id !== 'only') expect(skeleton).not.toContain(id);
    }
    expect(skeleton).not.toMatch(/88a7a|0a1b2c3d|12345678/);
  }
});

test('a long page makes a short report', () => {
  const page = new DOMParser().parseFromString(
    `<main>${'<p>Some text</p>'.repeat(5_000)}${'<div>'.repeat(200)}</main>`,
    'text/html',
  );
  const skeleton = skeletonOf(page);
  expect(skeleton.split('\n').length).toBeLessThan(200);
  expect(skeleton).toContain('+4994');
});
