// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { PACKS, packsFor } from '../../../src/background/page/language-packs.ts';
import { ALL_WORDS } from '../../support/words.ts';

interface Asked {
  readonly type: string;
  readonly languages: readonly string[] | 'all';
}

/** The languages whose words the worker puts into the page. */
function filesFor(wanted: Asked['languages']): readonly string[] {
  const names = packsFor(wanted).map((file) => /^words\/(\w+)\.js$/.exec(file)?.[1] ?? '');
  return names.flatMap((name) => (name === 'all' ? PACKS : [name]));
}

let asked: Asked[];
let answers: boolean;

/** The page's modules with nothing in their memory, in a document of its own. */
async function open(lang: string, browser: readonly string[]) {
  vi.resetModules();
  document.documentElement.lang = lang;
  vi.stubGlobal('navigator', { languages: browser });
  const { sharedRoute } = await import('../../../src/page/route.ts');
  const { addLanguage } = await import('../../../src/page/language-pack.ts');
  const { labelMeaning } = await import('../../../src/page/read/labels/classify.ts');
  const { noteLabel } = await import('../../../src/page/read/labels/loaded-languages.ts');
  for (const language of Object.keys(sharedRoute().packs)) delete sharedRoute().packs[language];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'keyturn-test',
      // The worker puts the scripts into the document, then answers.
      sendMessage: async (message: Asked) => {
        asked.push(message);
        if (!answers) return { ok: false, error: 'error_context_gone', values: [] };
        for (const language of filesFor(message.languages)) {
          const words = ALL_WORDS.find((one) => one.language === language) ?? null;
          addLanguage(language, { words, dates: `${language};1month` });
        }
        return { ok: true, value: null };
      },
    },
  });
  const { Languages } = await import('../../../src/page/languages.ts');
  const languages = new Languages(new AbortController().signal);
  /** One look at a page with this label. */
  const look = (label: string) => {
    noteLabel(label);
    return labelMeaning(label);
  };
  return { languages, look, visitAgain: () => new Languages(new AbortController().signal) };
}

const wanted = () => asked.map(({ type, languages }) => [type, languages]);

beforeEach(() => {
  asked = [];
  answers = true;
});

test('the words of the page and of the browser are asked for at once, those of English never', async () => {
  const { languages, look } = await open('de-AT', ['pl', 'en-US', 'pl-PL']);
  expect(await languages.learn()).toBe(true);
  expect(wanted()).toEqual([['words', ['de-AT', 'pl', 'pl-PL']]]);
  expect([look('Erstellt am'), look('Utworzono'), look('Created'), look('Créé le')]).toEqual([
    'created',
    'created',
    'created',
    null,
  ]);
  expect(languages.wordings).toBe('de;1month\npl;1month');
});

test('a page and a browser in English ask for nothing', async () => {
  const { languages, look } = await open('en', ['en-GB', 'en']);
  await languages.learn();
  expect(look('Created')).toBe('created');
  expect(await languages.learn()).toBe(false);
  expect(asked).toEqual([]);
});

test('a label that is not understood asks for the words of all languages, once, and the page is read as in its own', async () => {
  const { languages, look } = await open('en', ['en']);
  await languages.learn();
  expect(look('Vytvořeno')).toBeNull();
  expect(await languages.learn()).toBe(true);
  expect(wanted()).toEqual([['words', 'all']]);
  expect(look('Vytvořeno')).toBe('created');
  // Its dates are read as Czech ones from now on.
  expect(await languages.learn()).toBe(true);
  expect(languages.all).toEqual(['en', 'cs']);
  expect(look('Qwertz')).toBeNull();
  expect(await languages.learn()).toBe(false);
  expect(asked.length).toBe(1);
});

test('a later visit in the same document uses what is there', async () => {
  const { languages, look, visitAgain } = await open('en', ['en']);
  await languages.learn();
  look('Vytvořeno');
  await languages.learn();
  const later = visitAgain();
  expect(await later.learn()).toBe(true);
  look('Qwertz');
  await later.learn();
  expect(asked.length).toBe(1);
});

test('a page that says its language late is asked about when it does', async () => {
  const { languages, look } = await open('', ['en']);
  await languages.learn();
  document.documentElement.lang = 'fr';
  expect(await languages.learn()).toBe(true);
  expect(wanted()).toEqual([['words', ['fr']]]);
  expect(look('Créée le')).toBe('created');
  expect(await languages.learn()).toBe(false);
});

test('a worker that is gone is asked once, and English is read all the same', async () => {
  const { languages, look } = await open('de', ['de']);
  answers = false;
  await languages.learn();
  expect([look('Created'), look('Erstellt')]).toEqual(['created', null]);
  await languages.learn();
  await languages.learn();
  expect(wanted()).toEqual([
    ['words', ['de']],
    ['words', 'all'],
  ]);
});

test('what a page calls its language makes no file name', () => {
  expect(packsFor(['../../evil', 'de/../../x', '', 'constructor', '__proto__', 'en', 'tlh'])).toEqual(['words/tlh.js']);
  expect(packsFor(['no', 'iw', 'zh_TW', 'pt-BR'])).toEqual([
    'words/he.js',
    'words/nb.js',
    'words/pt.js',
    'words/zh.js',
  ]);
});

test('words are still to come as long as a label is not understood and those of all languages are not there', async () => {
  const { languages, look } = await open('en', ['en']);
  await languages.learn();
  look('Created');
  expect(languages.isComplete).toBe(true);
  look('Skapad den');
  expect(languages.isComplete).toBe(false);
  await languages.learn();
  expect(languages.isComplete).toBe(true);
  look('Qwertz');
  expect(languages.isComplete).toBe(true);
});

test('words that do not come are still to come', async () => {
  const { languages, look } = await open('en', ['en']);
  await languages.learn();
  answers = false;
  look('Skapad den');
  await languages.learn();
  expect(languages.isComplete).toBe(false);
});
