// @vitest-environment jsdom
// Before all that reads pages.
import '../asked-nodes.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { recognise } from '../../../src/catalogue/index.ts';
import { readWholly } from '../../../src/page/read/completeness/read-wholly.ts';
import type { Reading } from '../../../src/page/read/reading.ts';
import { readScopeOf } from '../../../src/page/read/scope.ts';
import { HUBSPOT } from '../../support/hubspot.ts';
import { nodesAsked } from '../asked-nodes.ts';
import { contextFor, dayOf, readerOn } from '../fixtures.ts';
import { LIST, row, show, table } from './shown.ts';

/** A page is read in parts, and changes between them: what is told is what a fresh look at the page, as it then is, tells. */

afterEach(() => document.body.replaceChildren());

const facts = ({ outcome, complete, credentials }: Reading) => ({
  outcome,
  complete,
  credentials: credentials.map((one) => [one.id, one.name, dayOf(one.created), dayOf(one.lastUsed)]),
});
const rows = () => [...body().children];
const at = <T>(all: readonly T[], index: number): T | undefined => all[index % all.length];
const cell = (line: number, column: number) => at(rows(), line)?.children[column];
const body = () => document.querySelector('tbody') as Element;
const made = (html: string) => {
  const part = document.createElement('tbody');
  part.innerHTML = html;
  return part.firstElementChild as Element;
};
const thead = () => document.querySelector('thead tr') as Element;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const dateOf = (n: number) => `${at(MONTHS, n)} ${1 + (n % 28)}, 2026`;

/** Ways to change a page, by a number. */
const CHANGES: Record<string, (n: number) => void> = {
  date: (n) => cell(n, 1)?.replaceChildren(dateOf(n)),
  'text of a date': (n) => {
    const text = cell(n, 1)?.firstChild;
    if (text) text.nodeValue = dateOf(n + 3);
  },
  'numeric date': (n) => cell(n, 1)?.replaceChildren(`${1 + (n % 28)}/0${1 + (n % 9)}/2026`),
  used: (n) => cell(n, 2)?.replaceChildren(n % 2 ? 'Never' : dateOf(n)),
  name: (n) => cell(n, 0)?.querySelector('a')?.replaceChildren(`Renamed ${n}`),
  key: (n) =>
    cell(n, 0)
      ?.querySelector('a')
      ?.setAttribute('href', `/service-keys/12345678/key/${500 + n}`),
  gone: (n) => at(rows(), n)?.remove(),
  new: (n) => body().insertBefore(made(row(900 + n, `New ${n}`, dateOf(n))), at(rows(), n) ?? null),
  moved: (n) => body().insertBefore(at(rows(), n) ?? made(row(950, 'First', dateOf(n))), rows()[n % 4] ?? null),
  'to another table': (n) => document.querySelector('#other tbody')?.append(...rows().slice(n, n + 1)),
  hidden: (n) => at(rows(), n)?.toggleAttribute('hidden'),
  'headers exchanged': () => thead().append(thead().children[1] as Element),
  'headers and cells exchanged': () => {
    for (const line of document.querySelectorAll('tr')) line.append(line.children[1] as Element);
  },
  'all rows built anew': (n) => {
    const fresh = rows().map((line) => line.cloneNode(true));
    body().replaceChildren(...fresh.slice(n % 3));
  },
  'no rows': () => body().replaceChildren(),
  beside: (n) => document.querySelector('#clock')?.replaceChildren(String(n)),
  'more to come': (n) => document.querySelector('#more')?.toggleAttribute('hidden', n % 2 === 0),
};

const PAGE = `<main><h1>Service keys</h1><p id="clock">0</p>
${table(...Array.from({ length: 6 }, (_, n) => row(101 + n, `Key ${n}`, dateOf(n * 5))))}
<div id="other"><table><thead><tr><th>Name</th><th>Last used</th><th>Created</th></tr></thead><tbody></tbody></table></div>
<button id="more" hidden>Load more</button></main>`;

type Change = readonly [string, number];
const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(30)), { maxLength: 4 });

/** Looks in parts; before the n-th step goes on, the n-th changes are made. Null when it was given up. */
function lookedAt(reader: ReturnType<typeof readerOn>, before: MutationRecord[] | null, steps: readonly Change[][]) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const look = reader.look(before, () => observer.takeRecords());
  let step = look.next();
  for (let count = 0; !step.done; count += 1) {
    for (const [what, n] of steps[count] ?? []) CHANGES[what]?.(n);
    step = look.next();
  }
  observer.disconnect();
  return step.value as Reading;
}

describe('a page that is read in parts', () => {
  test('is told as it is at the end, whatever changed meanwhile', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 25 }), fc.array(changes, { maxLength: 12 }), (first, second) => {
        show(PAGE);
        const reader = readerOn(document, LIST);
        const told = new Map<string, unknown>();
        for (const steps of [first, second]) {
          const reading = lookedAt(reader, told.size === 0 ? null : [], steps);
          for (const one of reading.changed) told.set(one.id, [one.name, dayOf(one.created), dayOf(one.lastUsed)]);
          const fresh = readerOn(document, LIST).read();
          expect(facts(reading)).toEqual(facts(fresh));
          for (const one of fresh.credentials)
            expect(told.get(one.id)).toEqual([one.name, dayOf(one.created), dayOf(one.lastUsed)]);
        }
      }),
      { numRuns: Number(process.env.KEYTURN_RUNS ?? 20) },
    );
  });

  test('a row that moves to a table of other columns is read by those', () => {
    show(
      PAGE.replace(
        '<tbody></tbody></table></div>',
        `<tbody>${row(301, 'Other', dateOf(1), dateOf(8))}</tbody></table></div>`,
      ),
    );
    const reader = readerOn(document, LIST);
    const move: Change[][] = [[], [], [], [], [], [], [['to another table', 2]]];
    expect(facts(lookedAt(reader, null, move))).toEqual(facts(readerOn(document, LIST).read()));
  });
});

describe('what is asked of a page again', () => {
  /** A list of so many keys, read once; how many nodes are asked as it is read after a change, and which of them stand in rows. */
  function askedAfter(count: number, change: () => void) {
    show(PAGE.replace(/<tbody>.*?<\/tbody>/s, `<tbody>${keys(count)}</tbody>`));
    const reader = readerOn(document, LIST);
    reader.read();
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    change();
    const asked = nodesAsked(() => reader.read(observer.takeRecords()));
    observer.disconnect();
    const inRows = new Set(asked.flatMap((node) => rows().find((row) => row !== node && row.contains(node)) ?? []));
    return { all: asked.length, inRows: inRows.size };
  }
  const keys = (count: number) =>
    Array.from({ length: count }, (_, n) => row(101 + n, `Key ${n}`, dateOf(n), 'Mar 14, 2027')).join('');

  test('a change beside the table reads no row again but the first, which tells how rows are chosen', () => {
    expect(askedAfter(60, () => CHANGES.beside?.(5)).inRows).toBe(1);
  });

  test('a changed row costs the same, however many stand beside it', () => {
    const [few, many] = [45, 90].map((count) => askedAfter(count, () => CHANGES.used?.(2)).all);
    expect(many).toBe(few);
  });

  test('whether rows were read wholly is asked of each once, and costs as much for each', () => {
    const [few, many] = [20, 60].map((count) => {
      show(
        `<main><h1>Service keys</h1>${table(keys(count)).replace('Last used', 'Expires').replace('Mar 14, 2027', 'soonish')}</main>`,
      );
      const where = recognise(new URL(LIST, 'https://app.hubspot.com'));
      if (!where) throw new Error('no key page');
      const scope = readScopeOf(where, HUBSPOT, contextFor(document));
      const reading = readerOn(document, LIST).read();
      const whole = () => new Set(readWholly(reading.credentials, reading, scope));
      const first = whole();
      const others = reading.credentials.filter((one) => !first.has(one));
      expect(others).toHaveLength(1);
      expect(nodesAsked(() => readWholly(others, reading, scope))).toEqual([]);
      return nodesAsked(whole).length;
    });
    expect(many).toBeLessThan((few ?? 0) * 3.1);
  });
});
