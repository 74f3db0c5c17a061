/**
 * People's words for the words in events' names. A file may print names (`SERVICE_KEY_ROTATE`) or sentences ("Service key
 * rotated"): how the export words them is not known.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  create: [
    'creates',
    'created',
    'creation',
    'creating',
    'generate',
    'generated',
    'generation',
    'add',
    'added',
    'issued',
  ],
  rotate: ['rotates', 'rotated', 'rotation', 'rotating', 'regenerate', 'regenerated', 'renewed'],
  deactivate: [
    'deactivates',
    'deactivated',
    'deactivation',
    'deactivating',
    'delete',
    'deleted',
    'deletion',
    'revoke',
    'revoked',
    'remove',
    'removed',
    'disable',
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
const ALIASES: readonly (readonly [string, readonly string[]])[] = [
  ['api key', ['hapikey']],
  ['app private token', ['access', 'app', 'private', 'token']],
];

/** The telling words in one form and order: `Private app access tokens rotated` and `PRIVATE_APP_ACCESS_TOKEN_ROTATE` are equal. */
export function wordsOf(...texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const telling = [...new Set(words.map((word) => STEMS.get(word) ?? word))].filter((word) => !IDLE.has(word)).sort();
  const subject = subjectOf(telling).join(' ');
  const alias = ALIASES.find(([from]) => from === subject);
  return alias ? [...verbsOf(telling), ...alias[1]].sort() : telling;
}

/** What the words are about, without what happened to it. */
export function subjectOf(words: readonly string[]): string[] {
  return words.filter((word) => !VERBS.has(word));
}

export function verbsOf(words: readonly string[]): string[] {
  return words.filter((word) => VERBS.has(word));
}

/** True for the verbs that make a key or end it; seen or changed it may be by any event. */
export function isEffect(word: string): boolean {
  return word === 'create' || word === 'rotate' || word === 'deactivate';
}
