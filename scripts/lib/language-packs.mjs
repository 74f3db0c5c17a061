// The scripts with the words of one language each, which `src/page/language-pack.ts` takes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
/**
 * Words of labels, a file a language, and the tables of date words that no page's script carries: their rows begin with a
 * language.
 */
const LABEL_WORDS = 'src/page/read/labels/languages';
const DATE_WORDS = ['number-words', 'pack', 'comparing-words', 'wordings.main', 'wordings.other'].map(
  (name) => `src/core/dates/${name}.ts`,
);

/**
 * One script a language that has words of labels, of dates or both; English is put beside the page's script, all others are one
 * more.
 */
export function languagePacks() {
  return Object.fromEntries([...languages(), 'en', 'all'].map((name) => [`words/${name}`, `language-pack:${name}`]));
}

function languages() {
  const all = [...readdirSync(join(ROOT, LABEL_WORDS)).map((file) => basename(file, '.ts')), ...dateWords().keys()];
  return [...new Set(all)].filter((language) => language !== 'en').sort();
}

/** The rows of the table by language: each row begins with its own. */
function dateWords() {
  const rows = new Map();
  for (const [row, language] of DATE_WORDS.map(read)
    .join('\n')
    .matchAll(/^[#~]?([a-z]+);[^`\n]*/gm)) {
    rows.set(language, [...(rows.get(language) ?? []), row]);
  }
  return rows;
}

/** What the script with the words of a language does: see `addLanguage`. */
function packOf(language) {
  const file = `${LABEL_WORDS}/${language}.ts`;
  const hasLabels = existsSync(join(ROOT, file));
  const dates = JSON.stringify((dateWords().get(language) ?? []).join('\n'));
  return [
    hasLabels ? `import { words as _${language} } from './${file}';` : '',
    `addLanguage('${language}', { words: ${hasLabels ? `_${language}` : null}, dates: ${dates} });`,
  ];
}

/** The modules that come with the words of a language, and what stands in their place in the reader. */
const FROM_PACKS = {
  en: 'export const words = pack.englishWords();',
  'common-words': 'export const COMMON_WORDS = pack.commonWords();',
  'no-names': 'export const NO_NAMES = pack.noNames();',
  'learn-row': `export const learnRow = (...all) => pack.rowLearner()?.learnRow(...all);
    export const learnNumbers = (...all) => pack.rowLearner()?.learnNumbers(...all);`,
};
const ROW_LEARNER = [
  `import { learnNumbers, learnRow } from './src/core/dates/learn-row.ts';`,
  'addRowLearner({ learnNumbers, learnRow });',
];
const COMMON = [
  `import { COMMON_WORDS } from './src/core/dates/common-words.ts';
   import { NO_NAMES } from './src/page/read/labels/no-names.ts';`,
  'addCommonWords(COMMON_WORDS, NO_NAMES);',
];

export const languagePackEntries = {
  name: 'language-packs',
  setup(build) {
    // The reader finds these where the scripts of words, which alone hold them, have put them.
    for (const [file, contents] of Object.entries(FROM_PACKS)) {
      build.onResolve({ filter: new RegExp(`/${file}\\.ts$`) }, ({ namespace }) =>
        namespace === 'pack' ? undefined : { path: file, namespace: 'english' },
      );
      build.onLoad({ filter: new RegExp(`^${file}$`), namespace: 'english' }, () => ({
        contents: `import * as pack from './src/page/language-pack.ts';\n${contents}`,
        resolveDir: ROOT,
        loader: 'ts',
      }));
    }
    build.onResolve({ filter: /^language-pack:/ }, ({ path }) => ({ path: path.split(':')[1], namespace: 'pack' }));
    build.onLoad({ filter: /.*/, namespace: 'pack' }, ({ path: name }) => {
      const packs = [...(name === 'all' ? languages() : [name]).map(packOf), name === 'en' ? COMMON : ROW_LEARNER];
      const [imports, calls] = [0, 1].map((part) => packs.map((pack) => pack[part]).join('\n'));
      const contents = `import { addCommonWords, addLanguage, addRowLearner } from './src/page/language-pack.ts';\n${imports}\n${calls}`;
      return { contents, resolveDir: ROOT, loader: 'ts' };
    });
  },
};
