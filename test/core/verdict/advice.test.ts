import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CredentialState } from '../../../src/core/ledger/state.ts';
import type { Kind } from '../../../src/core/lifecycle.ts';
import { type Advice, adviceFor } from '../../../src/core/verdict/advice.ts';
import { dueCaseOf } from '../../../src/core/verdict/case.ts';
import { calendarDay } from '../../../src/core/verdict/here.ts';
import { HUBSPOT } from '../../support/hubspot.ts';
import { textsIn } from '../../support/texts.ts';
import {
  at,
  codes,
  dateOf,
  day,
  kind,
  kindWith,
  lifecycle,
  made,
  neverCompared,
  on,
  overlapping,
  presence,
} from './world.ts';

type Told = Partial<CredentialState>;

const YOUNG: Told = { birth: made(-5) };
const OLD: Told = { birth: made(-300) };
const UNKNOWN: Told = { birth: neverCompared(null, 0) };
const OVERLAP: Told = { birth: made(-1), overlap: overlapping(1) };
const GONE: Told = { ...OLD, presence: presence('not-listed', -1) };
const UNUSED: Told = { ...OLD, lastUsed: { when: at(-200), asOf: day(0) } };
const UNSEEN: Told = { ...YOUNG, presence: presence('unseen', -1) };

function advise(of: Kind | string, told: Told, now = day(0)): Advice {
  const one = typeof of === 'string' ? kind(`hubspot/${of}`) : of;
  return adviceFor(one, on(0, told, { kind: one, now }), calendarDay(now, 'UTC'));
}

describe('advice', () => {
  const cases: [string, Told, string, string[]][] = [
    ['service-key', YOUNG, 'action_nothing', []],
    ['service-key', UNKNOWN, 'action_date', ['step_set_date', 'step_exact_ages']],
    [
      'service-key',
      OLD,
      'action_rotate',
      ['step_find_users', 'step_rotate_overlap_7_likely', 'step_replace', 'step_watch_calls', 'step_expire_old'],
    ],
    [
      'service-key',
      OVERLAP,
      'action_finish',
      ['step_find_users', 'step_replace', 'step_watch_calls', 'step_expire_old'],
    ],
    [
      'api-key',
      OLD,
      'action_deactivate',
      [
        'step_find_users',
        'step_look_at_handling',
        'step_look_at_calls_days',
        'step_move_to_hubspot_service_key',
        'step_move_to_hubspot_project_app_token',
        'step_deactivate',
      ],
    ],
    [
      'legacy-private-app',
      OLD,
      'action_rotate',
      [
        'step_find_users',
        'step_rotate_overlap_7_reported',
        'step_replace',
        'step_watch_calls',
        'step_expire_old',
        'step_plan_move',
      ],
    ],
    [
      'legacy-private-app',
      YOUNG,
      'action_migrate',
      [
        'step_find_users',
        'step_move_to_hubspot_service_key',
        'step_move_to_hubspot_project_app_token',
        'step_replace',
        'step_watch_calls',
        'step_delete_app',
      ],
    ],
    ['personal-access-key', OLD, 'action_rotate', ['step_find_own_uses', 'step_rotate_personal', 'step_sign_in_again']],
    [
      'developer-api-key',
      OLD,
      'action_rotate',
      ['step_find_settings_uses', 'step_quiet_hour', 'step_rotate_now', 'step_replace_at_once'],
    ],
    ['project-app-token', OLD, 'action_rotate', ['step_find_users', 'step_rotate_see_documentation', 'step_replace']],
  ];
  test.each(cases)('%s %#', (of, told, headlineId, stepIds) => {
    expect(advise(of, told)).toMatchObject({ headlineId, stepIds });
  });

  test('close to the end of support is to move, not to rotate', () => {
    expect(advise('legacy-private-app', OLD, Date.UTC(2027, 7, 20)).headlineId).toBe('action_migrate');
  });

  test('of what is gone is to forget it', () => {
    expect(advise('service-key', GONE)).toMatchObject({
      stepIds: ['step_forget'],
      cautionIds: [],
    });
  });

  test('for a kind without rotation is a second key', () => {
    const none = kindWith({ rotation: { ...kind().rotation, mode: 'none', overlapDays: null } });
    expect(advise(none, OLD).stepIds).toContain('step_make_another');
  });
});

describe('cautions', () => {
  test('of the API key: whom its end does not touch, and what it opens', () => {
    expect(advise('api-key', OLD).cautionIds).toEqual([
      'caution_cannot_recreate',
      'caution_connected_apps',
      'caution_full_access',
      'caution_super_admin',
      'caution_webhooks',
      'caution_leaked_deactivate',
    ]);
  });

  test('of a legacy private app: never delete it to make it anew', () => {
    for (const told of [OLD, YOUNG, OVERLAP])
      expect(advise('legacy-private-app', told).cautionIds).toContain('caution_cannot_recreate');
  });

  test('of a key that dies at once: there is no grace', () => {
    expect(advise('developer-api-key', OLD).cautionIds).toContain('caution_no_grace');
    expect(advise('service-key', OLD).cautionIds).not.toContain('caution_no_grace');
  });

  test('of a key that is let alone: none but what to do when it has leaked', () => {
    const open = kindWith({ traits: ['full-access'] });
    expect(advise(open, YOUNG).cautionIds).toHaveLength(1);
    expect(advise(open, OLD).cautionIds).toContain('caution_full_access');
  });

  test('of webhooks: where a move is told, to a kind that is for them', () => {
    const [first] = kind('hubspot/api-key').replacements;
    if (!first) throw new Error('no replacement');
    const moving = (suits: typeof first.suits) =>
      kindWith({ replacements: [{ ...first, suits }], ...lifecycle(['unsupported', dateOf(20)]) });
    const cautions = (of: Kind, told: Told) => advise(of, told).cautionIds.includes('caution_webhooks');
    expect([cautions(moving('webhooks'), YOUNG), cautions(moving('rest'), YOUNG)]).toEqual([true, false]);
    expect(cautions({ ...moving('webhooks'), lifecycle: [] }, OLD)).toBe(false);
  });

  test('of any key that may have leaked: do not wait', () => {
    for (const one of HUBSPOT.kinds) expect(advise(one, OLD).cautionIds.at(-1)).toMatch(/^caution_leaked/);
  });
});

const LANGUAGES = readdirSync('src/_locales');
const MAY_BE_CALLED: Readonly<Record<string, RegExp>> = {
  de: / heißt möglicherweise „/,
  en: / may be called “/,
  es: / puede llamarse «/,
  fr: / peut s’appeler «/,
  it: / può chiamarsi «/,
  ja: /名前は「[^」]+」かもしれません/,
  nl: / heet mogelijk “/,
  pl: / może się nazywać „/,
  pt_BR: / pode se chamar “/,
  sv: / heter kanske ”/,
};

test('a button that nobody has seen is named as what it may be called', () => {
  const unseen = HUBSPOT.kinds.filter(({ buttons }) => buttons?.source.confidence === 'inferred');
  expect(unseen.map(({ id }) => id)).toEqual(['hubspot/service-key']);
  for (const language of LANGUAGES) {
    const texts = textsIn(language);
    const { stepIds, cautionIds } = advise('service-key', OLD);
    const said = [...stepIds, ...cautionIds].map((id) => texts[id]?.message ?? '');
    const naming = said.filter((text) => /Rotate and expire/.test(text));
    expect(naming, language).toHaveLength(2);
    for (const text of naming) expect(text).toMatch(MAY_BE_CALLED[language] ?? /no such text/);
  }
});

test('the first link is the one that helps with the case', () => {
  expect(advise('legacy-private-app', OLD).links[0]?.purpose).toBe('rotation');
  expect(advise('legacy-private-app', YOUNG).links[0]?.purpose).toBe('migration');
  expect(advise('api-key', OLD).links[0]?.purpose).toBe('migration');
});

test('everything advised has words in every language, and no key without known users is touched', () => {
  const texts = LANGUAGES.map(textsIn);
  for (const one of HUBSPOT.kinds)
    for (const told of [YOUNG, OLD, UNKNOWN, OVERLAP, GONE, UNUSED, UNSEEN]) {
      const { headlineId, stepIds, cautionIds } = advise(one, told);
      for (const id of [headlineId, ...stepIds, ...cautionIds])
        for (const text of texts) expect(text[id]?.message, id).toBeTruthy();
      const touches = stepIds.findIndex((id) => /rotate|replace|deactivate|retire|expire/.test(id));
      if (touches >= 0) expect(stepIds.slice(0, touches).join(' ')).toContain('step_find_');
    }
});

test('nobody is told that the developer API key is deprecated', () => {
  for (const told of [YOUNG, OLD, UNKNOWN]) {
    const { headlineId, stepIds } = advise('developer-api-key', told);
    expect([headlineId, ...stepIds].join(' ')).not.toMatch(/migrate|move|plan/);
  }
});

describe('what a due date asks for', () => {
  const legacy = kind('hubspot/legacy-private-app');
  const none = kindWith({ rotation: { ...kind().rotation, mode: 'none' } });

  test('is what can be done with a key of its kind on that day', () => {
    const verdict = on(170, { birth: made(0) });
    expect(dueCaseOf(verdict, kind(), dateOf(180))).toBe('rotate');
    expect(dueCaseOf(verdict, none, dateOf(180))).toBe('replace');
    const closed = { ...none, ...lifecycle(['creation-disabled', dateOf(175)]) };
    expect([170, 180].map((count) => dueCaseOf(verdict, closed, dateOf(count)))).toEqual(['replace', 'migrate']);
  });

  test('is to move near the end of the kind, and to let go what nobody uses, whatever is said first', () => {
    const now = Date.UTC(2027, 7, 1, 12);
    const birth = { ...made(0), earliest: now - 170 * 86_400_000, latest: now - 170 * 86_400_000 };
    expect(dueCaseOf(on(0, { birth }, { kind: legacy, now }), legacy, '2027-08-11')).toBe('migrate');
    const lastUsed = { when: at(-120), asOf: day(0) };
    const unused = on(0, { birth: made(-170), lastUsed, overlap: overlapping(3) });
    expect([codes(unused)[0], dueCaseOf(unused, kind(), dateOf(10))]).toEqual(['old-secret-expires', 'unused']);
  });
});
