/** What a provider's own name of an event means. */
export type Meaning<Rule> = { readonly rule: Rule } | 'unknown-event' | null;

/**
 * People's words for the words in events' names. The file may print names (`SERVICE_KEY_ROTATE`) or sentences ("Service key
 * rotated"): how the export words them is not known.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  create: ['creates', 'created', 'creation', 'creating', 'generate', 'generated', 'generation', 'added', 'issued'],
  rotate: ['rotates', 'rotated', 'rotation', 'rotating', 'regenerate', 'regenerated', 'renewed'],
  deactivate: [
    'deactivates',
    'deactivated',
    'deactivation',
    'deactivating',
    'delete',
    'deleted',
    'revoke',
    'revoked',
    'removed',
    'disabled',
  ],
  view: ['views', 'viewed', 'viewing', 'reveal', 'revealed', 'shown', 'copied'],
  update: ['updates', 'updated', 'changed'],
  auto: ['automatic', 'automatically'],
  key: ['keys'],
  token: ['tokens'],
  app: ['apps'],
  permission: ['permissions'],
};
const STEMS = new Map(Object.entries(SAME).flatMap(([stem, forms]) => forms.map((form) => [form, stem] as const)));
const VERBS = new Set(['create', 'rotate', 'deactivate', 'view', 'update']);
const IDLE = new Set([
  'a',
  'an',
  'the',
  'was',
  'were',
  'has',
  'have',
  'been',
  'is',
  'for',
  'of',
  'in',
  'hubspot',
  'legacy',
]);
/** Longer names of the same thing: the words on the left stand for those on the right. */
const ALIASES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['api', 'key'], ['hapikey']],
  [
    ['app', 'private', 'token'],
    ['access', 'app', 'private', 'token'],
  ],
];
const LONGEST = 120;

/** Tells what a cell says of the events of these rules. */
export function eventReader<Rule extends { readonly type: string }>(
  rules: readonly Rule[],
): (cell: string) => Meaning<Rule> {
  const byWords = new Map(rules.map((rule) => [wordsOf(rule.type).join(' '), rule]));
  const subjects = [...new Set(rules.map(({ type }) => subjectOf(wordsOf(type)).join(' ')))].map((words) =>
    words.split(' '),
  );
  const known = new Map<string, Meaning<Rule>>();
  const read = (cell: string): Meaning<Rule> => {
    const words = wordsOf(cell);
    const rule = byWords.get(words.join(' '));
    if (rule) return { rule };
    const speaksOfKey = subjects.some((subject) => subject.every((word) => words.includes(word)));
    return speaksOfKey ? 'unknown-event' : null;
  };
  return (cell) => {
    if (cell.length > LONGEST || /[/@]/.test(cell) || !/[a-z]/i.test(cell)) return null;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const meaning = read(cell);
    if (known.size < 10_000) known.set(cell, meaning);
    return meaning;
  };
}

/** The telling words in one form and order: `Private app access tokens rotated` and `PRIVATE_APP_ACCESS_TOKEN_ROTATE` are equal. */
function wordsOf(text: string): string[] {
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => STEMS.get(word) ?? word);
  const telling = words.filter((word) => !IDLE.has(word)).sort();
  const subject = subjectOf(telling).join(' ');
  const alias = ALIASES.find(([from]) => from.join(' ') === subject);
  if (!alias) return telling;
  return [...telling.filter((word) => VERBS.has(word)), ...alias[1]].sort();
}

function subjectOf(words: readonly string[]): string[] {
  return words.filter((word) => !VERBS.has(word));
}
