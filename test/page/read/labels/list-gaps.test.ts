import { expect, test } from 'vitest';
import type { ListMeaning } from '../../../../src/page/read/labels/language-words.ts';
import { ALL_WORDS } from '../../../support/words.ts';

/**
 * What is said around lists, by language: each meaning that one has no words for stands here. Without any, no list of that language
 * is taken as whole. Without some, what is said with them is not understood there.
 */
const FIRST =
  'all failed filter load-more next-page no-keys-yet no-results of-total part per-page previous-page refused search sort';
const LATER =
  'act another clear deed doubt general goes-on help keys limit of-value personal printed reset rest rows section shown sign-in some';
/** Conditions that are written out beside a list. */
const CONDITIONS = 'matches period whose';
/** What a list is said to be one of, what is said of keys in general, and what a title says of its page rather than of a key. */
const ABOUT = 'advice any-title done events gone remark title-begin title-end';
/** That what is seen is a part, and where the rest is. */
const ELSEWHERE = 'here in-use place seen switch';
/** What every language has. */
const OF_ALL =
  'about account aside content entire no-name not other-keys show-verb span stale states unnamed was who yours';
/**
 * English alone has them, or a few, or where a page is best understood by them. Without `zone` a time beside a note that names a
 * zone may be of any.
 */
const MORE = [
  'badge',
  'bearer',
  'elsewhere',
  'events-title',
  'harmless',
  'narrowed',
  'number',
  'others',
  'page',
  'rights',
  'sorts',
  'state',
  'these',
  'way',
  'zone',
];
const MEANINGS = `${FIRST} ${LATER} ${CONDITIONS} ${ABOUT} ${ELSEWHERE} ${OF_ALL}`.split(' ').sort() as ListMeaning[];
const LACKING: readonly (readonly [languages: string, meanings: string])[] = [
  [
    'af az be bn bs cy eo et eu fa gl hy lt lv mk ms nn sl sq sr ur uz',
    'act another clear general goes-on printed sign-in deed help keys personal section',
  ],
  ['ka mn ta', 'act another clear doubt general goes-on printed sign-in deed help keys personal section'],
  ['hu', 'another clear goes-on printed sign-in deed help keys personal section'],
  ['is', 'another clear general goes-on printed sign-in deed help keys personal section'],
  ['bg ca el hi hr id ro sk vi', 'act another clear goes-on printed sign-in deed help keys personal section'],
  // Their sentences end with the verb, or say of what follows a date nothing that a short list could hold.
  ['ar cs he ja ko ru th tr uk', 'goes-on'],
  ['af az bn cy eo eu hy is ka mn sq ta ur uz', 'matches'],
  [
    'af ar az be bg bn bs ca cy el eo et eu fa gl he hi hr hy id is ka lt lv mk mn ms nn sl sq sr ta th ur uz vi',
    'period',
  ],
  ['az bs cy hy ka mk sr ta ur uz', 'whose'],
  ['af fa vi', 'advice'],
  ['bn cy eo mn ta ur', 'done'],
  [
    'af ar az be bg bn bs ca cy el eo et eu fa gl he hi hr hy id is ka lt lv mk mn ms nn ro sk sl sq sr ta th ur uz vi',
    'any-title gone remark title-begin title-end',
  ],
  ['af az be bn bs ca cy eo et eu fa gl hi hy is ka lt lv mk mn nn sl sq sr ta ur uz', 'here in-use place seen switch'],
  ['ar bg el he hr id ms ro sk th vi', 'in-use'],
  ['hu', 'remark'],
  ['nb', 'gone'],
  ['da es fr it nb pt sv', 'title-end'],
];

test('all that is said around lists has words in each language, but for what is named here', () => {
  const lacking = ALL_WORDS.map(
    ({ language, lists }) => [language, MEANINGS.filter((meaning) => !lists[meaning])] as const,
  );
  const named = new Map<string, string[]>();
  for (const [languages, meanings] of LACKING)
    for (const language of languages.split(' '))
      named.set(language, [...(named.get(language) ?? []), ...meanings.split(' ')].sort());
  expect(Object.fromEntries(lacking.filter(([, meanings]) => meanings.length > 0))).toEqual(Object.fromEntries(named));
  const used = new Set(ALL_WORDS.flatMap(({ lists }) => Object.keys(lists)));
  expect([...used].sort()).toEqual([...MEANINGS, ...MORE].sort());
});
