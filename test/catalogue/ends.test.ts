import { expect, test, vi } from 'vitest';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { kindById } from '../../src/catalogue/registry.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { adviceFor } from '../../src/core/verdict/advice.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { judge } from '../../src/core/verdict/index.ts';
import { noonOf } from '../days.ts';
import { snapshotState } from '../support/state-of.ts';

/**
 * What somebody is told of a kind of keys whose end was announced, day by day. Written after what the providers themselves
 * say, read in November 2026, and not after the catalogue: an end that is moved there has to be moved here, too.
 */

knowPackage();
vi.stubEnv('TZ', 'UTC');
const REASONS = /^(?:kind-|age-|older)/;
const POLICY = { ...BUILT_IN, overall: { maximumAgeDays: 180, warnAheadDays: 14, owner: 'user' as const } };

/** Of a key of two years and one of yesterday, seen that day: what is said first, how urgent it is, and what to do. */
function told(kind: Kind, today: string): readonly string[] {
  const here = hereAt(noonOf(today, 'UTC'), 'UTC');
  return snapshotState(kind, here.now)
    .slice(0, 2)
    .map((state) => {
      const verdict = judge(state, null, kind, POLICY, here);
      const [first] = verdict.reasons.filter(({ code }) => REASONS.test(code));
      const { headlineId } = adviceFor(kind, verdict, today);
      return `${first ? `${first.code} ${first.severity}` : 'nothing'}: ${headlineId.replace('action_', '')}`;
    });
}

const MOVE = 'kind-ending critical: migrate';
const MOVE_SOON = 'kind-ending warning: migrate';
const MOVE_LATER = 'kind-ending info: migrate';
const OVER = 'kind-stopped critical: deactivate';
const OVERDUE = (what: string) => `older-than-limit critical: ${what}`;
const FINE = 'nothing: nothing';

const CASES: readonly (readonly [kind: string, why: string, days: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'azure-devops/global-token',
    'since 2026-03-15 none is made or regenerated; all stop on 2026-12-01',
    { '2026-11-27': [MOVE, MOVE], '2026-12-01': [MOVE, MOVE], '2026-12-02': [OVER, OVER] },
  ],
  [
    'zendesk/api-token',
    'since 2026-10-27 none is made; all end on 2027-04-30',
    {
      '2026-11-27': [MOVE_SOON, MOVE_SOON],
      '2027-03-31': [MOVE, MOVE],
      '2027-04-30': [MOVE, MOVE],
      '2027-05-01': [OVER, OVER],
    },
  ],
  [
    'hubspot/legacy-private-app',
    'since 2026-10-26 none is made; those that are there can be rotated; support ends in September 2027, no day named',
    {
      '2026-11-27': [OVERDUE('rotate'), MOVE_LATER],
      '2027-03-04': [OVERDUE('rotate'), MOVE_LATER],
      '2027-03-05': [MOVE_SOON, MOVE_SOON],
      '2027-09-30': [MOVE, MOVE],
      '2027-10-01': [MOVE, MOVE],
    },
  ],
  ['bitbucket/app-password', 'all stopped on 2026-06-09', { '2026-11-27': [OVER, OVER] }],
  ['npm/classic-token', 'all were revoked on 2025-12-09', { '2026-11-27': [OVER, OVER] }],
  ['new-relic/rest-api-key', 'not accepted since 2025-03-01', { '2026-11-27': [OVER, OVER] }],
  ['airtable/api-key', 'stopped on 2024-02-01', { '2026-11-27': [OVER, OVER] }],
  ['hubspot/api-key', 'worked until 2022-11-30', { '2026-11-27': [OVER, OVER] }],
  [
    'new-relic/user-key',
    'the REST API v2 ends on 2027-07-31, the key does not',
    { '2026-11-27': [OVERDUE('replace'), FINE], '2027-08-01': [OVERDUE('replace'), FINE] },
  ],
  [
    'slack/classic-app',
    'the end was taken back, none is made since 2024-06-04',
    { '2026-11-27': [OVERDUE('migrate'), FINE], '2026-12-01': [OVERDUE('migrate'), FINE] },
  ],
  ['slack/legacy-custom-bot', 'support ended on 2025-03-31', { '2026-11-27': [MOVE, MOVE] }],
  ['slack/legacy-token', 'none can be made any more, no day named', { '2026-11-27': [OVERDUE('migrate'), FINE] }],
  ['grafana/api-key', 'the rest was migrated by 2025-01-31', { '2026-11-27': [MOVE, MOVE] }],
  [
    'shopify/admin-api-token',
    'since 2026-01-01 no new apps of the admin, those that are there work on and give new tokens',
    { '2026-11-27': [OVERDUE('rotate'), FINE] },
  ],
  [
    'google-cloud/api-key',
    'the Gemini API alone turns some down; Google’s page is read both ways on the others',
    { '2026-11-27': [OVERDUE('replace'), FINE] },
  ],
  [
    'atlassian/api-token',
    'those made before 2024-12-15 ended in spring 2026; new ones are made',
    { '2026-11-27': [OVERDUE('replace'), FINE] },
  ],
];

test.each(CASES)('%s: %s', (id, _why, days) => {
  const kind = kindById(id);
  if (!kind) throw new Error(`no kind ${id}`);
  const said = Object.keys(days).map((today) => [today, told(kind, today)]);
  expect(Object.fromEntries(said)).toEqual(days);
});

test('what takes the place of keys that have ended is named, or looked up where it is no key', () => {
  const steps = (id: string, today: string) => {
    const kind = kindById(id);
    const here = hereAt(noonOf(today, 'UTC'), 'UTC');
    const [state] = kind ? snapshotState(kind, here.now) : [];
    if (!kind || !state) throw new Error(`no kind ${id}`);
    return adviceFor(kind, judge(state, null, kind, POLICY, here), today);
  };
  const oauth = ['step_find_users', 'step_see_what_ends', 'step_retire_old'];
  expect(steps('zendesk/api-token', '2027-05-01')).toMatchObject({ stepIds: oauth, links: [{ purpose: 'migration' }] });
  const token = ['step_find_users', 'step_move_elsewhere', 'step_retire_old'];
  expect(steps('bitbucket/app-password', '2026-11-27').stepIds).toEqual(token);
  expect(steps('slack/legacy-custom-bot', '2026-11-27').links).not.toEqual([]);
});
