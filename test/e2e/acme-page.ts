import type { Taught } from '../../src/core/taught/schema.ts';

export const SITE = 'https://git.example.org';
/** What a person has taught of the stand-in's page, see `taught.test.ts`. */
export const ACME: Taught = {
  id: 'taught-17aecb18',
  name: 'Acme Cloud',
  origin: SITE,
  path: '/team/:account/access',
  layout: {
    of: 'cells',
    salt: '3fa940c4',
    width: 4,
    row: null,
    list: 0,
    lists: 1,
    columns: {
      name: { at: 0, label: '64fe4', meaning: null },
      created: { at: 1, label: '450a0', meaning: null },
      'last-used': { at: 2, label: 'fea32', meaning: null },
    },
  },
  everyDays: 90,
  taughtOn: '2026-11-24',
};
