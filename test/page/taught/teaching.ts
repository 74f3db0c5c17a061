import { WORDINGS } from '../../../src/core/dates/pack.ts';
import type { Layout } from '../../../src/core/taught/layout.ts';
import type { Preview, ProposedList } from '../../../src/core/taught/proposal.ts';
import type { TaughtField } from '../../../src/core/taught/taught-field.ts';
import { Look } from '../../../src/page/look/index.ts';
import { loadWordsFor } from '../../support/words.ts';
import { dayOf, documentOf, NOW, ZONE } from '../fixtures.ts';
import { readingOf } from '../read/acme.ts';

export const SALT = '0badcafe';

/** A page that nobody knows, looked at in a browser in English. */
export function lookAt(html: string, language = 'en', timeZone = ZONE): Look {
  const document = documentOf(`<html lang="${language}"><base href="https://127.0.0.1/">${html}</html>`);
  loadWordsFor([language, 'en'], true);
  const languages = [language, 'en'];
  const context = { now: NOW, languages, timeZone, since: Date.UTC(2000, 0, 1), wordings: WORDINGS };
  return new Look(document, () => context, SALT);
}

/** What a person sees of a proposal: its columns, each with what labels it and its guess. */
export const seen = ({ columns }: ProposedList): string[] =>
  columns.map(({ label, sample, isDate, guess }) => `${label ?? '-'}: ${isDate ? 'date' : sample} = ${guess ?? '?'}`);

/** The preview of one of the proposals, the likeliest unless told, with columns as guessed and as a person corrects them. */
export function taught(
  look: Look,
  corrected: Partial<Record<TaughtField, number | undefined>> = {},
  list = 0,
): Preview | null {
  const proposed = look.propose()[list];
  const guesses = (proposed?.columns ?? []).flatMap(({ guess }, at) => (guess ? [[guess, at] as const] : []));
  const chosen = Object.entries({ ...Object.fromEntries(guesses), ...corrected }).filter(([, at]) => at !== undefined);
  return look.preview({ list, columns: Object.fromEntries(chosen) });
}

/** `name birth expiry last-use` of each key, `-` for what is not known. */
export const keysOf = (preview: Preview | null): string[] =>
  (preview?.keys ?? []).map(({ name, created, expires, lastUsed }) => lineOf(name, [created, expires, lastUsed]));

const lineOf = (name: string | null, dates: Parameters<typeof dayOf>[0][]): string =>
  [name ?? '-', ...dates.map((when) => dayOf(when) ?? '-')].join(' ').replace(/(?: -)+$/, '');

/** What a page is read as by a layout that was taught before. */
export function readBy(layout: Layout, html: string, language = 'en'): string[] {
  const page = { layout, rowId: { from: 'name', pattern: /^.+$/u } as const };
  return readingOf(page, html, language).credentials.map(({ name, created, expires, lastUsed }) =>
    lineOf(name, [created, expires, lastUsed]),
  );
}
