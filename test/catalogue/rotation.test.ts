import { expect, test } from 'vitest';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import { providersDoc } from '../../scripts/catalogue/docs.mjs';
import type { Kind, RotationRule } from '../../src/core/lifecycle.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { adviceFor } from '../../src/core/verdict/advice.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { judge } from '../../src/core/verdict/index.ts';
import { noonOf } from '../days.ts';
import { FOLDERS } from '../support/folders.ts';
import { snapshotState } from '../support/state-of.ts';

/**
 * How a key of a kind gets a new secret, as its provider's documents or its source tell it: written down once more. Of kinds that
 * stand nowhere here nobody has read it.
 */
const TOLD: Readonly<Record<Exclude<RotationRule['mode'], 'unknown'>, readonly string[]>> = {
  immediate: [
    'azure-devops/organization-token',
    'cloudflare/account-token',
    'cloudflare/user-token',
    'gitlab/personal-access-token',
    'gitlab/project-access-token',
    'hubspot/api-key',
    'hubspot/developer-api-key',
    'hubspot/personal-access-key',
    'redmine/api-key',
  ],
  overlap: [
    'highlevel/private-integration-token',
    'hubspot/legacy-private-app',
    'hubspot/service-key',
    'stripe/restricted-key',
    'stripe/secret-key',
    'twilio/auth-token',
  ],
  none: [
    'azure-devops/global-token',
    'bitbucket/app-password',
    'grafana/service-account-token',
    'jenkins/api-token',
    'pypi/api-token',
    'sentry/organization-token',
    'sentry/user-token',
    'wordpress/application-password',
    'zendesk/api-token',
  ],
  another: [
    'airtable/personal-access-token',
    'anthropic/api-key',
    'atlassian/api-token',
    'aws/access-key',
    'azure-entra/client-secret',
    'datadog/api-key',
    'datadog/application-key',
    'digitalocean/personal-access-token',
    'docker-hub/organization-token',
    'docker-hub/personal-access-token',
    'figma/personal-access-token',
    'google-cloud/api-key',
    'google-cloud/service-account-key',
    'heroku/authorization',
    'linear/api-key',
    'mailchimp/api-key',
    'mailgun/api-key',
    'mapbox/secret-token',
    'netlify/personal-access-token',
    'new-relic/browser-key',
    'new-relic/license-key',
    'new-relic/user-key',
    'notion/personal-access-token',
    'npm/granular-token',
    'openai/project-key',
    'openai/service-account-key',
    'pagerduty/general-key',
    'sendgrid/api-key',
    'twilio/api-key',
    'vercel/access-token',
  ],
};

const kinds: readonly Kind[] = FOLDERS.flatMap(({ id, file }) => compileProvider(id, file).kinds);
const TODAY = '2026-11-27';
const POLICY = { ...BUILT_IN, overall: { maximumAgeDays: 180, warnAheadDays: 14, owner: 'user' as const } };
const ofMode = (mode: RotationRule['mode']) => kinds.filter(({ rotation }) => rotation.mode === mode);
const modes = Object.keys(TOLD) as (keyof typeof TOLD)[];

/** What is advised of a key of two years, by a limit of 180 days. */
function advisedOf(kind: Kind) {
  const here = hereAt(noonOf(TODAY, 'UTC'), 'UTC');
  const [old] = snapshotState(kind, here.now);
  if (!old) throw new Error(`${kind.id} cannot be seen`);
  return adviceFor(kind, judge(old, null, kind, POLICY, here), TODAY);
}

test.each(modes)('%s', (mode) => {
  expect(
    ofMode(mode)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(TOLD[mode]);
});

test('days that others report carry their own source', () => {
  const [app = ''] = providersDoc(FOLDERS).split('(`hubspot/legacy-private-app`)').slice(1);
  expect(app).toMatch(/^ {2}- rotated in place; the old secret works on for a while \[\w+\]: 7 days \[\w+, seen\]$/m);
});

/** Of these the end comes first. */
const ENDING = /^(?:hubspot\/api-key|bitbucket\/app-password|azure-devops\/global-token|zendesk\/api-token)$/;
const going = (mode: RotationRule['mode']) => ofMode(mode).filter(({ id }) => !ENDING.test(id));
/** A person makes a key that is theirs alone anew, and signs in again. */
const isOwn = ({ traits }: Kind) => traits.includes('personal');

test('what cannot be rotated in place, or is not said to be, is replaced by another, and then ended', () => {
  for (const kind of [...going('none'), ...going('another')]) {
    const { headlineId, stepIds, cautionIds } = advisedOf(kind);
    expect([kind.id, headlineId, stepIds.at(-1)]).toEqual([kind.id, 'action_replace', 'step_retire_old']);
    expect(stepIds).toContain('step_make_another');
    expect(stepIds.filter((id) => /^step_rotate/.test(id))).toEqual([]);
    expect(cautionIds).toContain('caution_leaked_deactivate');
  }
});

test('what is rotated in place is, and nobody is told to make another', () => {
  for (const kind of [...going('immediate'), ...going('overlap')]) {
    const { headlineId, stepIds } = advisedOf(kind);
    expect([kind.id, headlineId]).toEqual([kind.id, 'action_rotate']);
    expect(stepIds.filter((id) => /^step_rotate/.test(id))).toHaveLength(1);
    expect(stepIds).not.toContain('step_make_another');
    expect(stepIds).not.toContain('step_rotate_see_documentation');
  }
});

test('where the old one dies at once that is said before, and where it lives on it is to be ended', () => {
  for (const kind of going('immediate')) {
    const { stepIds, cautionIds } = advisedOf(kind);
    expect([kind.id, cautionIds.includes('caution_no_grace')]).toEqual([kind.id, true]);
    expect(stepIds).toContain(isOwn(kind) ? 'step_sign_in_again' : 'step_replace_at_once');
  }
  for (const kind of going('overlap'))
    expect([kind.id, advisedOf(kind).stepIds]).toContainEqual(expect.arrayContaining(['step_expire_old']));
});

test('where it is not known, nothing is claimed of the old one', () => {
  const unknown = kinds.filter(({ rotation, lifecycle }) => rotation.mode === 'unknown' && lifecycle.length === 0);
  const claims = /_(?:expire_old|retire_old|at_once|no_grace|make_another)$/;
  for (const kind of unknown) {
    const { stepIds, cautionIds } = advisedOf(kind);
    if (stepIds.some((id) => /^step_(?:move|see_what)/.test(id))) continue;
    expect([kind.id, [...stepIds, ...cautionIds].filter((id) => claims.test(id))]).toEqual([kind.id, []]);
  }
});

test('an end that is still to come is stated by the provider itself: the words say that it plans it', () => {
  const ends = kinds.flatMap(({ id, lifecycle }) =>
    lifecycle.flatMap(({ stage, on, source }) =>
      /unsupported|stopped-working/.test(stage) && on > TODAY ? [[id, source.confidence]] : [],
    ),
  );
  expect(ends).toEqual([
    ['azure-devops/global-token', 'stated'],
    ['hubspot/legacy-private-app', 'stated'],
    ['zendesk/api-token', 'stated'],
  ]);
});
