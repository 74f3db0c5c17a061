import type { Taught } from '../core/taught/schema.ts';

/** What our own windows ask of the pages that a person taught. Reply to each: all of them. */
export type AboutTaught =
  | { readonly type: 'taught' }
  /** Keeps one, in the place of the one with its id. */
  | { readonly type: 'keep-taught'; readonly page: Taught }
  | { readonly type: 'forget-taught'; readonly id: string };
