// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Reading } from '../../../src/page/read/reading.ts';
import { documentOf, type Fixture, fixtures, plain, readerOn } from '../fixtures.ts';
import { type Random, randomFrom } from '../mutants/random.ts';
import { LIST, row, table } from './shown.ts';

/** Steps in all; more with KEYTURN_STEPS. */
const STEPS = Number(process.env.KEYTURN_STEPS ?? 300);
const SEED = Number(process.env.KEYTURN_SEED ?? 20261128);
const STEPS_ON_A_PAGE = 6;
const LINK = '/service-keys/12345678/key/';
const TEXTS = [
  'Mar 14, 2026',
  'Jan 3, 2025',
  'Created',
  'Last used',
  'Never',
  'Expires',
  'Active',
  'Revoked',
  'History',
  'Keys',
  'All',
  'Mine',
  '1–2 of 57',
  'Load more',
  'Team Maple',
  '2 keys',
  '',
  'Times in UTC',
];
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['aria-label', 'Created'],
  ['aria-label', 'Live keys'],
  ['aria-selected', 'true'],
  ['role', 'tab'],
  ['aria-hidden', 'true'],
  ['href', `${LINK}77`],
  ['title', 'Mar 14, 2026'],
  ['datetime', '2026-03-14'],
  ['aria-busy', 'true'],
  ['disabled', ''],
];

const all = (document: Document) => [...document.querySelectorAll('body *')];

/** One change; tells what it was. */
function step(document: Document, random: Random): string {
  const element = random.pick(all(document).filter((one) => one.localName !== 'main'));
  if (!element) return 'nothing';
  const at = `${element.localName} (${(element.textContent ?? '').slice(0, 30)})`;
  const text = random.pick(TEXTS) ?? '';
  const make = (tag: string) => Object.assign(document.createElement(tag), { textContent: text });
  const kinds: [string, () => void][] = [
    [`text ${text}`, () => (element.children.length === 0 ? element.replaceChildren(text) : element.append(text))],
    ['removed', () => element.remove()],
    ['copied', () => element.after(element.cloneNode(true))],
    [`button ${text}`, () => element.append(make('button'))],
    [`block ${text}`, () => element.before(make('div'))],
    [`heading ${text}`, () => element.before(make('h2'))],
    [
      'attribute',
      () => {
        const [name, value] = random.pick(ATTRIBUTES) ?? ['hidden', ''];
        if (element.hasAttribute(name)) element.removeAttribute(name);
        else element.setAttribute(name, value);
      },
    ],
    [
      'moved',
      () => {
        if (element.previousElementSibling) element.previousElementSibling.before(element);
      },
    ],
  ];
  const [name, act] = random.pick(kinds) ?? ['nothing', () => undefined];
  const before = element.outerHTML.slice(0, 80);
  act();
  return `${name} at ${at} ${before} -> ${element.outerHTML.slice(0, 120)}`;
}

const CARD = `<div><h3><a href="https://app.hubspot.com${LINK}1">Sync</a></h3><p>Created Mar 14, 2026</p><p>Last used <time>Mar 15, 2026</time></p></div>`;
const ITEM = (id: number) =>
  `<li><a href="https://app.hubspot.com${LINK}${id}">A</a> <span>Created</span> <span>Mar 1${id}, 2026</span></li>`;
const PAGES: readonly string[] = [
  CARD,
  `<section>${CARD}${CARD.replace('/1"', '/2"')}</section>`,
  `<div role="tablist"><b role="tab" aria-selected="true">All</b><b role="tab">Mine</b></div>${table(row(1, 'A', 'Mar 14, 2026'), row(2, 'B', 'Mar 15, 2026'))}`,
  `<div role="tablist"><b role="tab" aria-selected="true">Keys</b></div><ul>${ITEM(1)}${ITEM(2)}</ul>`,
  `<div role="tablist"><b role="tab" aria-selected="true">Keys</b></div>${CARD}`,
  `<p>2 keys</p><h2>Keys</h2>${table(row(1, 'A', '03/04/2026'), row(2, 'B', '05/06/2026'))}<p id="n">* note</p>`,
];
const OWN: Fixture[] = PAGES.map((html, at) => ({
  name: `own ${at}`,
  html: `<html lang="en"><body><main><h1>Keys</h1>${html}</main></body></html>`,
  expected: { url: LIST, outcome: 'read', complete: true, credentials: [] },
}));

const shown = (reading: Reading, page: Fixture) =>
  JSON.stringify({ ...plain(reading, page.expected), complete: reading.complete });

test('a page that is followed reads as one that is read anew', () => {
  const pages = [
    ...OWN,
    ...OWN,
    ...OWN,
    ...fixtures().filter(
      ({ expected }) => /^\/(?:service-keys|legacy-apps)\/\d+$/.test(expected.url) && expected.credentials.length < 6,
    ),
  ];
  const wrong: string[] = [];
  for (let number = 0; number < STEPS / STEPS_ON_A_PAGE; number += 1) {
    const page = pages[number % pages.length] as Fixture;
    const random = randomFrom(SEED + number, (number % 7) / 7);
    const document = documentOf(page.html);
    const reader = readerOn(document, page.expected.url);
    reader.read();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const did: string[] = [];
    for (let at = 0; at < STEPS_ON_A_PAGE; at += 1) {
      did.push(step(document, random));
      const followed = shown(reader.read(observer.takeRecords()), page);
      const anew = shown(readerOn(document, page.expected.url).read(), page);
      if (followed !== anew) {
        wrong.push(`${page.name} #${number}.${at}: ${did.at(-1)}\n   ${followed}\n   ${anew}`);
        break;
      }
    }
    observer.disconnect();
  }
  expect(wrong).toEqual([]);
}, 600_000);
