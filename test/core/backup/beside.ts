import type { Walk } from '../../../src/core/walk/schema.ts';
import { TAUGHT_PAGE } from '../taught/sample.ts';
import { NOW } from './arbitrary.ts';

/** What a backup holds beside the keys. */

export const WALK: Walk = {
  ...{ at: NOW - 1, secret: 0, what: 'rotate', done: ['users'] },
  places: [{ text: 'Billing server', isDone: true }],
};

export const SITES = [
  { provider: 'gitea', origin: 'http://git.internal:3000', basePath: '/tools/git' },
  { provider: TAUGHT_PAGE.id, origin: TAUGHT_PAGE.origin, basePath: '' },
];
