import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HUBSPOT_KINDS } from '../../../src/catalogue/hubspot.kinds.ts';
import { BUILT_IN } from '../../../src/core/policy.ts';
import { LEVELS, type Reason } from '../../../src/core/reason.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { judge } from '../../../src/core/verdict.ts';
import type { CredentialView } from '../../../src/platform/messages.ts';
import {
  ageShort,
  ageText,
  bannerText,
  dateText,
  dueText,
  evidenceText,
  levelName,
  linkText,
  reasonText,
} from '../../../src/platform/phrases/index.ts';
import { days, kind, NOW, seen, snapshotAfter, span } from '../../core/world.ts';
import { plain, speak } from './texts.ts';

vi.mock('../../../src/platform/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));
vi.stubEnv('TZ', 'UTC');
beforeEach(() => speak('en'));

const at = (month: number, day: number, year = 2026) => Date.UTC(year, month - 1, day, 12);
const age = (min: number, max: number | null) => ({ min, max, evidence: 'page' as const });

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
    [399, 400, '400 days', '400 dni', '400 d'],
    [169, 199, '169–199 days', '169–199 dni', '169–199 d'],
    [0, 0, 'less than a day', 'niecały dzień', '0 d'],
    [12, null, 'at least 12 days', 'co najmniej 12 dni', '≥ 12 d'],
    [1, null, 'at least 1 day', 'co najmniej 1 dzień', '≥ 1 d'],
    [0, null, 'not known', 'nieznany', 'age ?'],
  ];
  test.each(cases)('%s to %s days', (min, max, en, pl, short) => {
    expect(both(() => ageText(age(min, max)))).toEqual([en, pl]);
    speak('en');
    expect(ageShort(age(min, max))).toBe(short);
  });
});

describe('dates', () => {
  const cases: [number | null, number | null, string, string][] = [
    [at(5, 9), at(5, 9), 'May 9, 2026', '9 maja 2026'],
    [at(5, 3), at(5, 9), 'between May 3 and May 9, 2026', 'między 3 maja a 9 maja 2026'],
    [
      at(12, 30, 2025),
      at(1, 2),
      'between December 30, 2025 and January 2, 2026',
      'między 30 grudnia 2025 a 2 stycznia 2026',
    ],
    [null, at(5, 9), 'by May 9, 2026', 'najpóźniej 9 maja 2026'],
    [at(5, 9), null, 'from May 9, 2026 on', 'nie wcześniej niż 9 maja 2026'],
    [null, null, 'not known', 'nieznana'],
  ];
  test.each(cases)('%s to %s', (earliest, latest, en, pl) => {
    expect(both(() => dateText(span(earliest, latest)))).toEqual([en, pl]);
  });

  test('when something is due', () => {
    const due = span(at(5, 9), at(5, 9));
    expect(both(() => dueText(due, at(5, 8)))).toEqual(['Due on May 9, 2026', 'Termin: 9 maja 2026']);
    expect(both(() => dueText(due, at(5, 11)))).toEqual(['Was due on May 9, 2026', 'Termin minął: 9 maja 2026']);
  });
});

describe('reasons say who says so', () => {
  const overdue = (limitDays: number): Reason => ({
    code: 'older-than-limit',
    level: 'overdue',
    severity: 'critical',
    limitDays,
  });
  const cases: [string, number, string, string][] = [
    [
      'hubspot/legacy-private-app',
      180,
      'HubSpot asks for rotation every 180 days, and this key is older.',
      'HubSpot zaleca rotację co 180 dni, a ten klucz jest starszy.',
    ],
    [
      'hubspot/service-key',
      180,
      'HubSpot is reported to advise rotation every 180 days, and this key is older.',
      'Według relacji HubSpot zaleca rotację co 180 dni, a ten klucz jest starszy.',
    ],
    [
      'hubspot/legacy-private-app',
      90,
      'This key is older than your limit of 90 days.',
      'Ten klucz jest starszy niż Twój limit: 90 dni.',
    ],
    [
      'hubspot/personal-access-key',
      180,
      'This key is older than your limit of 180 days.',
      'Ten klucz jest starszy niż Twój limit: 180 dni.',
    ],
  ];
  test.each(cases)('%s under %i days', (id, limit, en, pl) => {
    expect(both(() => reasonText(overdue(limit), kind(id)))).toEqual([en, pl]);
  });

  const ending = (on: string, inDays: number): Reason => ({
    code: 'kind-ending',
    level: 'ending',
    severity: 'info',
    on,
    inDays,
  });
  test('an end of support is no end of working, and is named by its month', () => {
    const legacy = kind('hubspot/legacy-private-app');
    expect(both(() => reasonText(ending('2027-09', 281), legacy))).toEqual([
      'Keys of this kind lose HubSpot’s support in September 2027.',
      'HubSpot przestanie wspierać klucze tego rodzaju: wrzesień 2027.',
    ]);
    speak('en');
    expect(reasonText(ending('2027-09', -29), legacy)).toContain('lose');
    expect(reasonText(ending('2027-09', -30), legacy)).toBe(
      'Keys of this kind lost HubSpot’s support in September 2027.',
    );
  });

  test('a kind that ended, and a key never looked at before', () => {
    const stopped: Reason = { code: 'kind-stopped', level: 'stopped', severity: 'critical', since: '2022-11-30' };
    expect(reasonText(stopped, kind('hubspot/api-key'))).toContain('on November 30, 2022');
    const unknown = (atLeastDays: number): Reason => ({
      code: 'age-unknown',
      level: 'unknown',
      severity: 'info',
      atLeastDays,
    });
    expect(reasonText(unknown(0), kind())).toContain('for the first time');
    expect(reasonText(unknown(12), kind())).toContain('12 days ago');
  });
});

/* ---------- every message is there, in both languages ---------- */

const EVIDENCE = ['page', 'log', 'user', 'observed', 'first-seen'] as const;
const when = span(at(5, 3), at(5, 9));
const REASONS: Reason[] = [
  { code: 'kind-stopped', level: 'stopped', severity: 'critical', since: '2022-11' },
  { code: 'kind-stopped', level: 'stopped', severity: 'critical', since: '2022-11-30' },
  { code: 'older-than-limit', level: 'overdue', severity: 'critical', limitDays: 180 },
  { code: 'around-limit', level: 'due-soon', severity: 'warning', limitDays: 180 },
  { code: 'around-limit', level: 'due-soon', severity: 'warning', limitDays: 7 },
  { code: 'due-soon', level: 'due-soon', severity: 'warning', due: when },
  { code: 'kind-ending', level: 'ending', severity: 'info', on: '2027-09', inDays: 9 },
  { code: 'kind-ending', level: 'ending', severity: 'info', on: '2022-11-30', inDays: -9 },
  { code: 'expires', level: 'expiring', severity: 'warning', when },
  { code: 'expired', level: 'expiring', severity: 'critical', when },
  { code: 'old-secret-expires', level: 'expiring', severity: 'warning', when },
  { code: 'age-unknown', level: 'unknown', severity: 'info', atLeastDays: 3 },
];

describe.each(['en', 'pl'] as const)('in %s', (language) => {
  beforeEach(() => speak(language));

  test('each level and evidence has a name', () => {
    for (const text of [
      ...LEVELS.map(levelName),
      ...EVIDENCE.flatMap((one) => [evidenceText(one, true), evidenceText(one, false)]),
    ])
      expect(text).not.toMatch(/_|^$/);
  });

  test('each reason is one whole sentence, for every kind', () => {
    const stages = ['stopped-working', 'deprecated', 'unsupported'] as const;
    const kinds = HUBSPOT_KINDS.flatMap((one) => [
      one,
      ...stages.map((stage) => ({ ...one, lifecycle: [{ stage, on: '2027-09', source: one.rotation.source }] })),
    ]);
    for (const one of kinds) for (const reason of REASONS) expect(reasonText(reason, one)).toMatch(/^[^_$]{10,140}\.$/);
  });

  test('each link says what for and where to', () => {
    const links = HUBSPOT_KINDS.flatMap((one) => one.links.map((link) => `${one.id} ${linkText(link)}`));
    expect(links).toHaveLength(new Set(links).size);
    for (const link of links) expect(link).toMatch(/^[^_]+: [^_:]{5,}$/);
  });
});

describe('the banner', () => {
  const view = (told: Partial<Snapshot>): CredentialView => {
    const record = { ...snapshotAfter([NOW, seen()]), ...told };
    const verdict = judge(record, kind(record.kind), BUILT_IN, NOW);
    return { ...record, verdict, isDismissed: false };
  };
  const born = (ago: number) => ({ earliest: days(ago), latest: days(ago), evidence: 'page' as const });
  const say = (...views: CredentialView[]) => {
    const { title, body } = bannerText(views);
    return [plain(title), plain(body)];
  };

  test('says of one what it is and why', () => {
    expect(say(view({ birth: born(214) }))).toEqual([
      'Rotate “Sync”: its age is 214 days',
      'HubSpot is reported to advise rotation every 180 days, and this key is older.',
    ]);
    speak('pl');
    expect(say(view({ birth: born(214) }))[0]).toBe('Zrotuj „Sync”: wiek to 214 dni');
  });

  test('counts those that need action and tells of the worst first', () => {
    const views = [view({ birth: born(170) }), view({ birth: born(9) }), view({ name: 'Old one', birth: born(300) })];
    const [title, body] = say(...views);
    expect(title).toBe('2 keys here need action');
    expect(body).toMatch(/^First “Old one”: HubSpot/);
    speak('pl');
    expect(say(...views)[0]).toBe('2 klucze wymagają działania');
  });

  test('of five hundred says as much', () => {
    const views = Array.from({ length: 500 }, () => view({ birth: born(200) }));
    expect(say(...views)[0]).toBe('500 keys here need action');
    speak('pl');
    expect(say(...views)[0]).toBe('500 kluczy wymaga działania');
  });

  test('asks for dates where only they are missing', () => {
    expect(say(view({}))[0]).toBe('How old is “Sync”?');
    expect(say(view({}), view({}))).toEqual([
      'How old are these 2 keys?',
      'Get their exact ages from the account’s log, or set each date yourself.',
    ]);
  });

  test('tells of an end of support as news, not as a task', () => {
    const legacy = { kind: 'hubspot/legacy-private-app', birth: born(9) };
    expect(say(view(legacy))[0]).toBe('Plan to replace “Sync”');
    expect(say(view(legacy), view(legacy))[0]).toBe('There is news about 2 keys here');
  });

  test('has little to say where all is well, and nothing where there is nothing', () => {
    expect(say(view({ birth: born(9) }))).toEqual(['“Sync” is fine: its age is 9 days', '']);
    expect(say(view({ birth: born(9) }), view({ birth: born(8) }))).toEqual(['2 keys here, nothing to do', '']);
    expect(say()).toEqual(['', '']);
  });

  test('calls what has no name by its kind, and keeps names in another direction to themselves', () => {
    expect(say(view({ name: null, birth: born(200) }))[0]).toContain('“Service key”');
    expect(bannerText([view({ name: 'מפתח', birth: born(200) })]).title).toContain('\u2068מפתח\u2069');
  });

  test('is at most two sentences for each reason', () => {
    for (const language of ['en', 'pl'] as const) {
      speak(language);
      for (const reason of REASONS) {
        const one = view({ kind: 'hubspot/legacy-private-app' });
        const { title, body } = bannerText([{ ...one, verdict: { ...one.verdict, reasons: [reason] } }]);
        expect(title).toMatch(/^[^_.$]{5,90}$/);
        expect(body).toMatch(/^[^_$]+\.$/);
        expect(body.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
      }
    }
  });
});
