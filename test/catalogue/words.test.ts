import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROVIDERS } from '../../src/catalogue/index.ts';
import { overlapSteps, rotateSteps } from '../../src/core/verdict/steps.ts';
import { textsIn } from '../support/texts.ts';

/** What is said of providers says no more than the catalogue holds. */
const kinds = PROVIDERS.flatMap((provider) => provider.kinds);
const languages = readdirSync('src/_locales');
const SEVEN = /7|seven|siedem|sieben|\bsept\b|siete|sette|zeven|\bsete\b|\bsju\b/i;
/** A span in days or months that stands in a text itself, rather than coming from the catalogue. */
const NUMBER = 'seven|six|thirty|siedem|sześć|sieben|sechs|sept|six|siete|seis|sette|sei|zeven|zes|sete|sju|sex';
const UNIT =
  'days?|months?|dni|miesięcy|Tagen?|Monaten?|jours?|mois|d[ií]as?|mes|meses|giorn[io]|mes[ei]|dagen|maanden|dagar|månader';
const SPAN = new RegExp(
  `(?<!\\$)(?:\\d+|(?<!\\p{L})(?:${NUMBER}))\\s*(?:\\p{L}+\\s+)?(?:(?:${UNIT})(?!\\p{L})|日|か月)`,
  'iu',
);

test.each(languages)('%s: a number of days stands in no text, but where the catalogue has that number', (language) => {
  const spans = Object.entries(textsIn(language)).filter(
    ([id, { message }]) => /^(?:step|caution|reason|kind|link|exact)_/.test(id) && SPAN.test(message),
  );
  const overlaps = kinds.flatMap(({ rotation }) => (rotation.overlapDays === null ? [] : [rotation.overlapDays]));
  for (const [id, { message }] of spans) {
    expect(message, id).toMatch(SEVEN);
    expect(id).toMatch(/^step_rotate_overlap_/);
    expect(overlaps).toContain(7);
  }
  expect(spans.map(([id]) => id)).toContain('step_rotate_overlap_7_reported');
});

test.each(kinds)('$id: an overlap that the provider does not state is said to be reported', (kind) => {
  const { mode, overlapDays, source, overlapSource } = kind.rotation;
  if (mode !== 'overlap') return expect(overlapDays).toBeNull();
  const isStated = (overlapSource ?? source).confidence === 'stated';
  const isLikely = kind.buttons?.source.confidence === 'inferred';
  expect(rotateSteps(kind)).toContain(
    `step_rotate_overlap_${overlapDays}${isLikely ? '_likely' : isStated ? '' : '_reported'}`,
  );
  expect(overlapSteps(kind)).not.toEqual([]);
});

test.each(languages)('%s: a button is named only as the catalogue names it', (language) => {
  const messages = textsIn(language);
  const labels = kinds.flatMap(({ buttons = { source: null } }) =>
    Object.values(buttons).flatMap((one) => (Array.isArray(one) ? one : [])),
  );
  // Tabs, links and pages that are named, too: the catalogue holds them as traits.
  const others = ['Connected apps', 'Developer tools access', 'Last changed'];
  const ids = Object.keys(messages).filter((id) => /^(?:step|caution)_/.test(id));
  const quoted = ids.flatMap((id) =>
    [...(messages[id]?.message ?? '').matchAll(/[“„«「”]\s*([^”“»」]+?)\s*[”“»」]/g)].map((match) => match[1] ?? ''),
  );
  // "$1" is what the catalogue calls a log.
  const ours = [messages.exact_title?.message ?? '', '$1'];
  expect(quoted.filter((label) => ![...labels, ...others, ...ours].includes(label))).toEqual([]);
  expect(quoted).toEqual(expect.arrayContaining(['Rotate and expire later', 'Delete this app', 'Deactivate key']));
});

test('every trait is put into words somewhere', () => {
  const sources = ['steps', 'advice'].map((file) => readFileSync(`src/core/verdict/${file}.ts`, 'utf8')).join('');
  for (const trait of new Set(kinds.flatMap(({ traits }) => traits)))
    expect(new RegExp(`['\\s]${trait}['\\s:]`).test(sources), trait).toBe(true);
});

test('the days that a log opens with are said from the catalogue', () => {
  for (const { id, logSource, logOpensWithDays } of PROVIDERS) {
    if (!logSource) continue;
    expect(logSource.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (logOpensWithDays)
      for (const language of languages) expect(textsIn(language)[`exact_${id}_step_2`]?.message).toContain('$1');
  }
});
