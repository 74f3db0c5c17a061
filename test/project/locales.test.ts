import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../build.mjs';
import { kindNames, nounIdOf } from '../../scripts/catalogue/names.mjs';
import { FOLDERS } from '../support/folders.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const languages = readdirSync('src/_locales');
const messages = Object.fromEntries(languages.map((language) => [language, messagesFor(language) as Messages]));
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Folders are named as browsers want them (`pt_BR`), texts say it as BCP 47 (`pt-BR`). */
const tagOf = (language: string) => language.replace('_', '-');
/** The quotation marks of each language, and its apostrophe where it has one. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ de: '„“', en: '“”’', es: '«»', fr: '«»’', it: '«»’' },
  ...{ ja: '「」', nl: '“”‘’', pl: '„”', pt_BR: '“”', sv: '”' },
};
const bases = (language: string) => new Set(Object.keys(messages[language] ?? {}).map((id) => id.replace(PLURAL, '')));

describe.each(languages)('%s', (language) => {
  test('holds the same messages as English', () => {
    expect([...bases(language)].sort()).toEqual([...bases('en')].sort());
  });

  test('has every plural form that the language has, and no other', () => {
    const forms = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;
    const ids = Object.keys(messages[language] ?? {});
    for (const id of ids.filter((one) => one.endsWith('_other'))) {
      const base = id.replace(/_other$/, '');
      const own = ids.filter((one) => one.replace(PLURAL, '') === base && one !== base);
      expect(own.sort(), id).toEqual(forms.map((form) => `${base}_${form}`).sort());
    }
  });

  test('names itself, has the same files, and fits what browsers and stores show', () => {
    const texts = messages[language] ?? {};
    expect(texts.locale_tag?.message).toBe(tagOf(language));
    expect(readdirSync(join('src/_locales', language)).sort()).toEqual(readdirSync('src/_locales/en').sort());
    expect(texts.extension_name?.message.length).toBeLessThanOrEqual(50);
    expect(texts.extension_short_name?.message).toBe('Keyturn');
    expect(texts.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  test('writes placeholders as the browser reads them, and quotes and dots as print does', () => {
    for (const [id, { message }] of Object.entries(messages[language] ?? {})) {
      expect(message, id).not.toMatch(/\$(?!V\d\$)(?<!\$V\d\$)|"|\.\.\./);
      expect(message, id).toBe(message.trim());
    }
  });

  test('has its own quotation marks and a curly apostrophe', () => {
    const own = MARKS[language] ?? '';
    for (const [id, { message }] of Object.entries(messages[language] ?? {})) {
      const marks = message.match(/['"`´«»‹›„‚“”‘’「」『』]/g) ?? [];
      expect(
        marks.filter((mark) => !own.includes(mark)),
        id,
      ).toEqual([]);
    }
  });

  test('uses the same values in each message, and says something in each', () => {
    for (const [id, { message, placeholders }] of Object.entries(messages[language] ?? {})) {
      expect(message.trim(), id).not.toBe('');
      // A form that English lacks says what "other" says.
      const english = messages.en?.[id] ?? messages.en?.[id.replace(PLURAL, '_other')];
      expect(Object.keys(placeholders ?? {}).sort(), id).toEqual(Object.keys(english?.placeholders ?? {}).sort());
    }
  });
});

test('French sets its signs off by spaces at which no line breaks', () => {
  for (const [id, { message }] of Object.entries(messages.fr ?? {})) expect(message, id).not.toMatch(/ [:;!?»]|« /);
});

test.each(languages)('%s: who is asked to report something is told where it is said how', (language) => {
  const { error_unexpected: text, dash_about: view } = messages[language] ?? {};
  expect(text?.message).toContain(view?.message);
});

test('no message is left that nothing asks for, and none is asked for that is not there', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .concat(readFileSync('manifest.json', 'utf8'))
    .join('\n');
  // Ids are made of data in places: `level_${…}`, or the catalogue names them. A prefix that stands in a template counts as use.
  const prefixes = [...sources.matchAll(/[`']([a-z][a-z0-9]*_(?:[a-z0-9]+_)*)\$\{/g)].map((match) => match[1] ?? '');
  const nouns = new Set(FOLDERS.flatMap(({ file }) => Object.values(file.kinds).map(({ noun }) => nounIdOf(noun))));
  const kinds = kindNames('en', FOLDERS);
  const unused = [...bases('en')].filter(
    (id) =>
      !sources.includes(id) && !nouns.has(id) && !(id in kinds) && !prefixes.some((prefix) => id.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
  const asked = [...sources.matchAll(/\b(?:t|plural)\(\s*'([a-z0-9_]+)'/g)].map((match) => match[1] ?? '');
  expect(asked.filter((id) => !bases('en').has(id))).toEqual([]);
});
