import { expect, test } from 'vitest';
import { FOLDERS } from '../support/folders.ts';

/** When keys of a kind stop working or can no longer be made: written down once more, to be looked up before one is changed. */
const DATES = {
  'airtable/api-key': ['2023-08-01 creation-disabled', '2024-02-01 stopped-working'],
  'atlassian/api-token': ['2026-03-14 stopped-working, some'],
  'azure-devops/global-token': ['2026-03-15 creation-disabled', '2026-12-01 stopped-working'],
  'bitbucket/app-password': ['2025-09-09 creation-disabled', '2026-06-09 stopped-working'],
  'google-cloud/api-key': ['2026-06-19 stopped-working, some', 'undated stopped-working, some'],
  'grafana/api-key': ['2024-08-31 creation-disabled', '2025-01-31 unsupported'],
  'hubspot/api-key': ['2022-06-01 announced', '2022-07-15 creation-disabled', '2022-11-30 stopped-working'],
  'hubspot/legacy-private-app': ['2026-08-27 announced', '2026-10-26 creation-disabled', '2027-09 unsupported'],
  'jenkins/legacy-token': ['undated deprecated'],
  'new-relic/rest-api-key': ['2025-03-01 stopped-working'],
  'new-relic/user-key': ['2027-07-31 stopped-working, some'],
  'npm/classic-token': ['2025-11-05 creation-disabled', '2025-12-09 stopped-working'],
  'npm/granular-token': ['2026-08 stopped-working, some'],
  'shopify/admin-api-token': ['2026-01-01 creation-disabled, some'],
  'slack/classic-app': ['2024-06-04 creation-disabled', 'paused stopped-working'],
  'slack/legacy-custom-bot': ['2024-06-04 creation-disabled', '2025-03-31 unsupported'],
  'slack/legacy-token': ['undated creation-disabled', 'undated deprecated'],
  'zendesk/api-token': [
    '2026-07-28 creation-disabled, some',
    '2026-10-27 creation-disabled',
    '2027-04-30 stopped-working',
  ],
};

test('what ends, and when', () => {
  const told = FOLDERS.flatMap(({ id, file }) =>
    Object.entries(file.kinds).flatMap(([name, { lifecycle }]) =>
      lifecycle
        ? [
            [
              `${id}/${name}`,
              lifecycle.map(({ on, stage, appliesTo }) => `${on} ${stage}${appliesTo ? ', some' : ''}`),
            ] as const,
          ]
        : [],
    ),
  );
  expect(Object.fromEntries(told)).toEqual(DATES);
});

test('of keys of which no new ones can be made, none can be rotated in place without a source that says so', () => {
  const closed = FOLDERS.flatMap(({ id, file }) =>
    Object.entries(file.kinds)
      .filter(([, { lifecycle = [] }]) =>
        lifecycle.some(({ stage, on, appliesTo }) => stage === 'creation-disabled' && !appliesTo && on < '2026-11-26'),
      )
      .map(([name, { rotation }]) => [`${id}/${name}`, rotation?.mode] as const),
  );
  expect(closed.filter(([, mode]) => mode === 'immediate' || mode === 'overlap').map(([kind]) => kind)).toEqual([
    'hubspot/api-key',
    'hubspot/legacy-private-app',
  ]);
});
