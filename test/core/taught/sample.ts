import type { Taught } from '../../../src/core/taught/schema.ts';

/** A table of five columns: names, creations, ends. */
export const TAUGHT_PAGE: Taught = {
  id: 'taught-00c0ffee',
  name: 'Acme Cloud',
  origin: 'https://console.acme.example',
  path: '/org/:account/keys/*',
  layout: {
    of: 'cells',
    salt: '0badcafe',
    width: 5,
    row: null,
    list: 0,
    lists: 1,
    columns: {
      name: { at: 0, label: '0a1b2', meaning: 'name' },
      created: { at: 2, label: '3c4d5', meaning: null },
      expires: { at: 3, label: '6e7f8', meaning: 'expires' },
    },
  },
  everyDays: 90,
  taughtOn: '2026-11-24',
};
