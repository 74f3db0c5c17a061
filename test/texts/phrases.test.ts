import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PROVIDERS } from '../../src/catalogue/index.ts';
import type { Kind, Source } from '../../src/core/lifecycle.ts';
import type { LimitOwner, OwnedLimit } from '../../src/core/limit.ts';
import type { DaySpan } from '../../src/core/verdict/day-span.ts';
import { LEVELS } from '../../src/core/verdict/level.ts';
import type { Reason } from '../../src/core/verdict/reason.ts';
import type { CredentialView } from '../../src/protocol/messages.ts';
import { ageShort } from '../../src/texts/age.ts';
import {
  actByText,
  ageText,
  cardText,
  daysText,
  evidenceText,
  factShort,
  factText,
  levelName,
  linkText,
  reasonText,
  summaryText,
} from '../../src/texts/index.ts';
import {
  at,
  between,
  expiring,
  kind,
  made,
  madeOn,
  neverCompared,
  on,
  overlapping,
  presence,
} from '../core/verdict/world.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { type Change, viewOf } from '../ui/samples.ts';
import { LANGUAGES, plain, speak } from './texts.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));
vi.stubEnv('TZ', 'UTC');
beforeEach(() => speak('en'));

/** What each language says of one thing. */
const both = (say: () => string): [string, string] => {
  const [en, pl] = (['en', 'pl'] as const).map((language) => {
    speak(language);
    return plain(say());
  });
  return [en ?? '', pl ?? ''];
};

describe('ages', () => {
  const cases: [number, number | null, string, string, string][] = [
    [214, 214, '214 days', '214 dni', '214 d'],
    [1, 1, '1 day', '1 dzień', '1 d'],
    [2, 2, '2 days', '2 dni', '2 d'],
    [399, 400, '399–400 days', '399–400 dni', '399–400 d'],
    [169, 199, '169–199 days', '169–199 dni', '169–199 d'],
    [0, 0, 'less than a day', 'niecały dzień', '0 d'],
    [12, null, 'at least 12 days', 'co najmniej 12 dni', '≥ 12 d'],
    [1, null, 'at least 1 day', 'co najmniej 1 dzień', '≥ 1 d'],
    [0, null, 'not known', 'nieznany', 'age ?'],
  ];
  test.each(cases)('%s to %s days', (min, max, en, pl, short) => {
    expect(both(() => ageText({ min, max }))).toEqual([en, pl]);
    speak('en');
    expect(ageShort({ min, max })).toBe(short);
  });
});

describe('dates', () => {
  const cases: [string | null, string | null, string, string][] = [
    ['2026-05-09', '2026-05-09', 'May 9, 2026', '9 maja 2026'],
    ['2026-05-03', '2026-05-09', 'between May 3 and May 9, 2026', 'między 3 maja a 9 maja 2026'],
    [
      '2025-12-30',
      '2026-01-02',
      'between December 30, 2025 and January 2, 2026',
      'między 30 grudnia 2025 a 2 stycznia 2026',
    ],
    [null, '2026-05-09', 'by May 9, 2026', 'najpóźniej 9 maja 2026'],
    ['2026-05-09', null, 'from May 9, 2026 on', 'nie wcześniej niż 9 maja 2026'],
    [null, null, 'not known', 'nieznana'],
  ];
  test.each(cases)('%s to %s', (from, to, en, pl) => {
    expect(both(() => daysText({ from, to }))).toEqual([en, pl]);
  });
});

test('a year that two days share stands where the language writes it: with the first where years come first', () => {
  speak('ja');
  expect(daysText({ from: '2026-05-03', to: '2026-05-09' })).toBe('2026年5月3日から5月9日までの間');
  expect(daysText({ from: '2025-12-30', to: '2026-01-02' })).toBe('2025年12月30日から2026年1月2日までの間');
});

describe('the one fact that counts', () => {
  const legacy = kind('hubspot/legacy-private-app');
  const ENDS = Date.UTC(2027, 8, 1, 12);
  const cases: [string, ReturnType<typeof on>, string, string, string][] = [
    [
      'a young key: its age',
      on(6, { birth: made(0) }),
      '6 d',
      '6 days, read off the page',
      '6 dni, odczytane ze strony',
    ],
    [
      'day six of seven of overlap: the time left, never the age',
      on(6, { birth: made(0), overlap: overlapping(7) }),
      'tomorrow',
      'The old key ends tomorrow',
      'Stary klucz wygasa jutro',
    ],
    ['its own end', on(0, { expires: expiring(12) }), 'in 12 d', 'Expires in 12 days', 'Wygasa za 12 dni'],
    ['its own end, today', on(0, { expires: expiring(0) }), 'today', 'Expires today', 'Wygasa dzisiaj'],
    [
      'its own end, which may have come already',
      on(0, { expires: { ...expiring(0), when: at(-21, 8) } }),
      'may have ended',
      'May have expired since November 3; ends by December 2, 2026 at the latest',
      'Mógł już wygasnąć: możliwe od 3 listopada, najpóźniej 2 grudnia 2026',
    ],
    [
      'the end of the old key, which may have come already',
      on(0, { birth: made(-8), overlap: { until: at(-2, 2), by: 'page', day: null, actId: null } }),
      'may have ended',
      'The old key may have ended since November 22; ends by November 26, 2026 at the latest',
      'Stary klucz mógł już wygasnąć: możliwe od 22 listopada, najpóźniej 26 listopada 2026',
    ],
    [
      'what has expired',
      on(3, { expires: expiring(1) }),
      '',
      'Expired: November 25, 2026',
      'Wygasł: 25 listopada 2026',
    ],
    [
      'the end of its kind, far away',
      on(0, { birth: made(0) }, { kind: legacy, now: ENDS - 170 * 86_400_000 }),
      'Sep 2027',
      'This kind ends: September 2027',
      'Koniec tego rodzaju: wrzesień 2027',
    ],
    [
      'the end of its kind, near',
      on(0, { birth: made(0) }, { kind: legacy, now: ENDS - 20 * 86_400_000 }),
      'in 20 d',
      'This kind ends: September 2027',
      'Koniec tego rodzaju: wrzesień 2027',
    ],
    [
      'an overdue key: its age',
      on(0, { birth: made(-214) }),
      '214 d',
      '214 days, read off the page',
      '214 dni, odczytane ze strony',
    ],
    [
      'an unknown age',
      on(0, { birth: neverCompared(-400, -12) }),
      '0–400 d',
      '0–400 days, the page dates its creation, not its rotations',
      '0–400 dni, strona podaje datę utworzenia, nie rotacji',
    ],
  ];
  test.each(cases)('%s', (_what, verdict, short, en, pl) => {
    expect(both(() => factText(verdict))).toEqual([en, pl]);
    speak('en');
    expect(factShort(verdict)).toBe(short);
  });

  test.each([
    ['a due day that is one day', on(0, { birth: madeOn('2026-05-29') }), 'Due on November 25, 2026'],
    ['today', on(1, { birth: madeOn('2026-05-29') }), 'Due today'],
    ['over', on(2, { birth: madeOn('2026-05-29') }), 'Was due on November 25, 2026'],
    ['vague', on(50, { birth: between(0, 30) }), 'Due from May 23, 2027 on: its date is not exact'],
    ['vague, and begun', on(190, { birth: between(0, 30) }), 'May be due since May 23, 2027: its date is not exact'],
    ['vague, and over', on(220, { birth: between(0, 30) }), 'Was due by June 22, 2027'],
    ['unknown', on(0, { birth: neverCompared(-400, -12) }), ''],
    ['of an expiry, whose fact is how far it is: its day', on(0, { expires: expiring(12) }), 'December 6, 2026'],
    ['said by the fact already', on(6, { birth: made(0), overlap: overlapping(7) }), ''],
    ['an end after it', on(0, { birth: made(-3), expires: expiring(60) }), 'Expires: January 23, 2027'],
  ])('the date to act by: %s', (_what, verdict, text) => {
    expect(actByText(verdict)).toBe(text);
  });
});

const limit = (owner: LimitOwner, maximumAgeDays = 180): OwnedLimit => ({ maximumAgeDays, warnAheadDays: 14, owner });

describe('reasons say who says so', () => {
  const overdue = (owner: LimitOwner, days: number): Reason => ({
    code: 'older-than-limit',
    severity: 'critical',
    due: null,
    limit: limit(owner, days),
  });
  const cases: [LimitOwner, number, string, string][] = [
    [
      'provider-stated',
      180,
      'HubSpot advises rotation every 180 days, and this key is older.',
      'HubSpot zaleca rotację co 180 dni, a ten klucz jest starszy.',
    ],
    [
      'provider-reported',
      180,
      'HubSpot is reported to advise rotation every 180 days, and this key is older.',
      'HubSpot podobno zaleca rotację co 180 dni, a ten klucz jest starszy.',
    ],
    [
      'administrator',
      90,
      'This key is older than your administrator’s limit of 90 days.',
      'Ten klucz jest starszy niż limit administratora: 90 dni.',
    ],
    ['user', 90, 'This key is older than your limit of 90 days.', 'Ten klucz jest starszy niż Twój limit: 90 dni.'],
    [
      'default',
      180,
      'This key is older than 180 days, Keyturn’s default: no advice by HubSpot is known. Set a limit of your own if you have one.',
      'Ten klucz ma więcej niż 180 dni, domyślny limit Keyturn: zalecenie HubSpot nie jest znane. Jeśli masz własny limit, ustaw go.',
    ],
  ];
  test.each(cases)('%s, %i days', (owner, days, en, pl) => {
    expect(both(() => reasonText(overdue(owner, days), kind()))).toEqual([en, pl]);
  });

  test('"your limit" is only ever the user\'s', () => {
    for (const what of ['older-than-limit', 'around-limit'] as const)
      for (const owner of ['provider-stated', 'provider-reported', 'administrator', 'default'] as const) {
        const due = { from: '2026-05-03', to: '2026-05-09' };
        const reason: Reason = { code: what, severity: 'warning', due, limit: limit(owner) };
        expect(both(() => reasonText(reason, kind())).join(' ')).not.toMatch(
          /your limit|your own limit of|Twój limit/i,
        );
      }
  });

  test('of several days it is told how far away the first is, and which the last', () => {
    speak('en');
    const legacy = kind('hubspot/legacy-private-app');
    const days = { from: '2026-12-03', to: '2027-01-09' };
    const end = { severity: 'warning', days, inDays: 9, isBegun: false } as const;
    const told = [
      reasonText({ ...end, code: 'expires' }, legacy),
      reasonText({ ...end, code: 'old-secret-expires', inDays: 1 }, legacy),
      reasonText({ severity: 'warning', code: 'due-soon', due: days, inDays: 9, limit: limit('user') }, legacy),
    ];
    expect(told).toEqual([
      'It expires in 9 days at the earliest, by January 9, 2027 at the latest.',
      'The old key stops working tomorrow at the earliest, by January 9, 2027 at the latest. Replace it everywhere before.',
      'Its rotation is due in 9 days at the earliest, by January 9, 2027 at the latest.',
    ]);
  });

  test('due today is due today, not "not exact"', () => {
    const [reason] = on(1, { birth: madeOn('2026-05-29') }).reasons;
    if (!reason) throw new Error('nothing to say');
    expect(both(() => reasonText(reason, kind()))).toEqual([
      'Its rotation is due today.',
      'Termin rotacji mija dzisiaj.',
    ]);
  });

  const ending = (isOver: boolean): Reason => ({
    code: 'kind-ending',
    severity: 'info',
    on: '2027-09',
    inDays: isOver ? -30 : 281,
    isOver,
  });
  test('an end of support is no end of working, and is named by its month', () => {
    const legacy = kind('hubspot/legacy-private-app');
    expect(both(() => reasonText(ending(false), legacy))).toEqual([
      'Keys of this kind lose HubSpot’s support in September 2027.',
      'HubSpot przestanie wspierać klucze tego rodzaju: wrzesień 2027.',
    ]);
    speak('en');
    expect(reasonText(ending(true), legacy)).toBe('Keys of this kind lost HubSpot’s support in September 2027.');
  });

  test('a kind that ended, and a key never looked at before', () => {
    const stopped: Reason = { code: 'kind-stopped', severity: 'critical', since: '2022-11-30' };
    expect(reasonText(stopped, kind('hubspot/api-key'))).toContain('until November 30, 2022');
    const unknown = (knownForDays: number): Reason => ({ code: 'age-unknown', severity: 'info', knownForDays });
    expect(reasonText(unknown(0), kind())).toContain('for the first time');
    expect(reasonText(unknown(12), kind())).toContain('12 days ago');
  });

  test('a word that was set aside, and what says otherwise', () => {
    const said: DaySpan = { from: '2026-09-25', to: '2026-09-25' };
    const seen: DaySpan = { from: '2026-06-17', to: '2026-11-24' };
    const because = { code: 'same-key-seen', days: seen, seenOn: '2026-11-24' } as const;
    const reason: Reason = { code: 'word-refuted', severity: 'info', word: 'rotated', days: said, because };
    expect(both(() => reasonText(reason, kind()))).toEqual([
      'You said that it was rotated on September 25, 2026. But the very same key was seen from June 17, 2026 to November 24, 2026.',
      'Wskazana data rotacji: 25 września 2026. Jednak od 17 czerwca 2026 do 24 listopada 2026 widać było dokładnie ten sam klucz.',
    ]);
  });
});

describe('the summary', () => {
  const say = (...changes: Change[]) => both(() => summaryText(changes.map(viewOf)))[0];
  const unknown: Change = { birth: neverCompared(null, -12) };

  test('says that there is nothing to do only where nothing is open', () => {
    expect(say({ days: 3 }, { days: 4 })).toBe('2 keys · nothing to do now');
    expect(say({ days: 3 }, unknown)).toBe('2 keys · 1 age unknown');
    expect(say({ days: 3, presence: presence('unseen', -1) })).toBe('1 key · 1 not seen on its list');
    expect(say({ days: 300 }, { days: 3 }, unknown, unknown)).toBe('4 keys · 1 needs action · 2 ages unknown');
    expect(say({ days: 300, snoozedFor: 30 })).toBe('1 key · nothing to do now · 1 snoozed');
    expect(say()).toBe('No keys yet');
  });
});

/* ---------- every message is there, in both languages ---------- */

const EVIDENCE = ['page', 'log', 'user', 'eyes', 'unchanged', 'first-look'] as const;
const days: DaySpan = { from: '2026-05-03', to: '2026-05-09' };
const OWNERS: LimitOwner[] = ['provider-stated', 'provider-reported', 'administrator', 'user', 'default'];
const WORDS = [
  'made',
  'rotated',
  'old-ended',
  'cancelled',
  'unknown',
  'expires',
  'never-expires',
  'deactivated',
  'still-there',
] as const;
const BECAUSE = [
  'same-key-seen',
  'other-key-seen',
  'page-date',
  'log-date',
  'floor',
  'page-expiry',
  'page-shows',
] as const;
const untold = (end: Pick<Reason<'kind-untold'>, 'on' | 'inDays' | 'isOver'>): Reason => {
  return { code: 'kind-untold', severity: 'warning', of: 'hubspot/service-key', stage: 'stopped-working', ...end };
};
const REASONS: Reason[] = [
  { code: 'kind-stopped', severity: 'critical', since: '2022-11' },
  { code: 'kind-stopped', severity: 'critical', since: '2022-11-30' },
  ...OWNERS.flatMap((owner): Reason[] => [
    { code: 'older-than-limit', severity: 'critical', due: days, limit: limit(owner) },
    { code: 'around-limit', severity: 'warning', due: days, limit: limit(owner, 7) },
  ]),
  { code: 'due-soon', severity: 'warning', due: days, inDays: 4, limit: limit('user') },
  { code: 'due-soon', severity: 'warning', due: { from: days.from, to: days.from }, inDays: 1, limit: limit('user') },
  { code: 'due-soon', severity: 'warning', due: days, inDays: 0, limit: limit('user') },
  { code: 'kind-ending', severity: 'info', on: '2027-09', inDays: 9, isOver: false },
  { code: 'kind-ending', severity: 'info', on: '2022-11-30', inDays: -9, isOver: true },
  { code: 'expires', severity: 'warning', days, inDays: 3, isBegun: false },
  { code: 'expires', severity: 'critical', days, inDays: 0, isBegun: true },
  { code: 'expires', severity: 'critical', days: { from: days.from, to: null }, inDays: 0, isBegun: true },
  { code: 'expired', severity: 'critical', days },
  { code: 'old-secret-expires', severity: 'warning', days, inDays: 1, isBegun: false },
  { code: 'old-secret-expires', severity: 'critical', days, inDays: 0, isBegun: true },
  { code: 'idle-ends', severity: 'warning', days, inDays: 3, isBegun: false, afterDays: 60 },
  { code: 'idle-ends', severity: 'critical', days, inDays: 0, isBegun: true, afterDays: 60 },
  { code: 'unused', severity: 'warning', lastUsed: days },
  { code: 'unused', severity: 'warning', lastUsed: null },
  { code: 'age-unknown', severity: 'info', knownForDays: 3 },
  untold({ on: '2022-11-30', inDays: -9, isOver: true }),
  untold({ on: '2027-09', inDays: 90, isOver: false }),
  { code: 'unseen', severity: 'info', since: '2026-05-03' },
  { code: 'stale', severity: 'info', since: '2026-05-03', forDays: 100, of: 'entry' },
  { code: 'stale', severity: 'info', since: '2026-05-03', forDays: 100, of: 'secret' },
  { code: 'never-expires', severity: 'info' },
];
const REFUTED: Reason[] = WORDS.flatMap((word) =>
  BECAUSE.map(
    (code): Reason => ({
      code: 'word-refuted',
      severity: 'info',
      word,
      days,
      because: { code, days, seenOn: '2026-05-09' },
    }),
  ),
);

/** One sentence, and up to two short ones. */
const SENTENCES = /^[^_$]{10,160}[.?。？](?: ?[^_$]{10,110}[.。]){0,2}$/;
/** Where a sentence ends: not after the number of a day, "9. Mai". */
const END = /(?<!\b\d\d?)[.!?](?=\s|$)|[.!?]$|[。！？]/g;

/** The same kind with every end that there is, all from that source. */
const endsBy = (one: Kind, source: Source): Kind => ({
  ...one,
  lifecycle: [{ stage: 'stopped-working', on: '2027-09', source }],
  clocks: [
    { clock: 'idle', afterDays: 60, source },
    { clock: 'expiry', offered: true, source },
  ],
});

test('what others say of a provider is told as that', () => {
  const ends = REASONS.filter(({ code }) => ['kind-stopped', 'idle-ends', 'never-expires'].includes(code)).filter(
    (reason) => !('isBegun' in reason && reason.isBegun),
  );
  const said = (confidence: Source['confidence']) => {
    const one = endsBy(kind(), { ...kind().rotation.source, confidence });
    return ends.map((reason) => /reported/.test(reasonText(reason, one)));
  };
  expect(ends.length).toBeGreaterThan(3);
  expect(said('stated')).toEqual(ends.map(() => false));
  expect(said('seen')).toEqual(ends.map(() => true));
});

describe.each(LANGUAGES)('in %s', (language) => {
  beforeEach(() => speak(language));

  test('each level and evidence has a name', () => {
    for (const text of [
      ...LEVELS.map(levelName),
      ...EVIDENCE.flatMap((evidence) => [evidenceText({ evidence, max: 3 }), evidenceText({ evidence, max: null })]),
    ])
      expect(text).not.toMatch(/_|^$/);
  });

  test('each reason is one whole sentence, for every kind', () => {
    const stages = ['stopped-working', 'deprecated', 'unsupported'] as const;
    const kinds = HUBSPOT.kinds.flatMap((one) => [
      one,
      ...stages.map((stage) => ({ ...one, lifecycle: [{ stage, on: '2027-09', source: one.rotation.source }] })),
      ...(['stated', 'seen'] as const).map((confidence) => endsBy(one, { ...one.rotation.source, confidence })),
    ]);
    for (const one of kinds) for (const reason of REASONS) expect(reasonText(reason, one)).toMatch(SENTENCES);
    for (const reason of REFUTED)
      expect(reasonText(reason, kind())).toMatch(/^[^_$]{8,150}(?:\. |。(?! ))[^_$]{10,150}[.。]$/);
  });

  test('each link says what for and where to', () => {
    const links = PROVIDERS.flatMap(({ kinds }) => kinds).flatMap((one) =>
      one.links.map((link) => linkText(link, one)),
    );
    expect(links).toHaveLength(new Set(links).size);
    for (const link of links) expect(link).toMatch(/^[^_]+(?:: |：)[^_]{5,} · [^_]{2,}$/);
  });
});

test('a link is named by what it is for and about, never by its address', () => {
  const legacy = kind('hubspot/legacy-private-app');
  expect(legacy.links.map((link) => linkText(link, legacy))).toEqual([
    'How to rotate: Legacy private app token · HubSpot',
    'How to migrate: Legacy private app token · HubSpot',
    'How to migrate: Legacy private app token → Service key · HubSpot',
    'What ends, and when: Legacy private app token · HubSpot',
    'Documentation: leaked tokens · HubSpot',
  ]);
});

describe('the card', () => {
  const view = (change: Change = {}) => viewOf({ name: 'Sync', ...change });
  const say = (...views: CredentialView[]) => {
    const { title, body } = cardText(views);
    return [plain(title), plain(body)];
  };

  test('says of one what it is and why', () => {
    expect(say(view({ birth: made(-214) }))).toEqual([
      'Rotate “Sync”: its age is 214 days',
      'HubSpot is reported to advise rotation every 180 days, and this key is older.',
    ]);
    speak('pl');
    expect(say(view({ birth: made(-214) }))[0]).toBe('Zrotuj „Sync”: wiek to 214 dni');
  });

  test('does not say that it expires soon of what may have expired already', () => {
    expect(say(view({ expires: { ...expiring(0), when: at(-21, 8) } }))).toEqual([
      '“Sync” may have expired',
      'It may have expired since November 3; ends by December 2, 2026 at the latest. Open its page to see.',
    ]);
  });

  test('counts those that need action and tells of the worst first', () => {
    const views = [
      view({ birth: made(-170) }),
      view({ birth: made(-9) }),
      view({ name: 'Old one', birth: made(-300) }),
    ];
    const [title, body] = say(...views);
    expect(title).toBe('2 keys need action');
    expect(body).toMatch(/^First “Old one”: HubSpot/);
    speak('pl');
    expect(say(...views)[0]).toBe('2 klucze wymagają działania');
  });

  test('of five hundred says as much', () => {
    const views = Array.from({ length: 500 }, () => view({ birth: made(-200) }));
    expect(say(...views)[0]).toBe('500 keys need action');
    speak('pl');
    expect(say(...views)[0]).toBe('500 kluczy wymaga działania');
  });

  test('asks for dates where only they are missing', () => {
    expect(say(view({ birth: neverCompared(null, -12) }))[0]).toBe('How old is “Sync”?');
    expect(say(view({ birth: neverCompared(null, -12) }), view({ birth: neverCompared(null, -12) }))).toEqual([
      'How old are these 2 keys?',
      'Get their exact ages from the account’s log, or set each date yourself.',
    ]);
  });

  test('tells of an end of support as news, not as a task', () => {
    const legacy = { kind: 'hubspot/legacy-private-app', birth: made(-9) };
    expect(say(view(legacy))[0]).toBe('Plan to replace “Sync”');
    expect(say(view(legacy), view(legacy))[0]).toBe('There is news about 2 keys');
  });

  test('has little to say where all is well, and nothing where there is nothing', () => {
    expect(say(view({ birth: made(-9) }))).toEqual(['“Sync” is fine: its age is 9 days', '']);
    expect(say(view({ birth: made(-9) }), view({ birth: made(-8) }))).toEqual(['2 keys here, nothing to do', '']);
    expect(say()).toEqual(['', '']);
  });

  test('calls what has no name by its kind, and keeps names in another direction to themselves', () => {
    expect(say(view({ name: null, birth: made(-200) }))[0]).toContain('“Service key”');
    expect(cardText([view({ name: 'מפתח', birth: made(-200) })]).title).toContain('\u2068מפתח\u2069');
  });

  test('is a title and at most three short sentences for each reason', () => {
    for (const language of LANGUAGES) {
      speak(language);
      for (const reason of [...REASONS, ...REFUTED]) {
        const one = view({ kind: 'hubspot/legacy-private-app' });
        const { title, body } = cardText([{ ...one, verdict: { ...one.verdict, reasons: [reason] } }]);
        expect(title).toMatch(/^[^_.$]{5,90}$/);
        expect(body).toMatch(/^[^_$]+[.。]$/);
        expect(body.match(END)?.length).toBeLessThanOrEqual(3);
      }
    }
  });
});
