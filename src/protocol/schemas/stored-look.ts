import * as v from 'valibot';
import type { Instance } from '../../catalogue/schema.ts';
import { accountId, credentialId, pageId, providerId, text } from './parts.ts';

/** One page of a definition. */
export interface LookedPage {
  /** Id of the page definition. */
  readonly page: string;
  readonly account: string;
  readonly id: string | null;
}

/** A tab over whose page the popup was opened, and what a look at that page told: in session storage, as long as the tab lives. */
export interface Look {
  readonly instance: Instance;
  /** The page that a person has asked to be read once; null: none, or the tab has left it. */
  readonly asked: LookedPage | null;
  /** The toolbar button has said that something waits there: it says so once a tab. */
  readonly isHinted?: boolean;
  readonly seen: {
    /** Follows from what is shown of it: another one after each change of that. */
    readonly name: string;
    readonly place: LookedPage & {
      readonly url: string | null;
      readonly documentId: string;
      readonly incognito: boolean;
    };
    /** When the page told last, epoch ms. */
    readonly at: number;
    /** A `sighted` message, to be checked again. */
    readonly message: unknown;
  } | null;
}

export const instance: v.GenericSchema<unknown, Instance> = v.object({
  provider: providerId,
  origin: v.pipe(text(300), v.regex(/^https?:\/\/[^\s/]+$/)),
  basePath: v.pipe(text(300), v.regex(/^(?:\/[^\s/]+)*$/)),
});

const place = { page: pageId, account: accountId, id: v.nullable(credentialId) };

const look = v.object({
  instance,
  asked: v.nullable(v.object(place)),
  isHinted: v.optional(v.boolean()),
  seen: v.nullable(
    v.object({
      name: text(40),
      at: v.number(),
      place: v.object({
        ...place,
        url: v.nullable(text(2_000)),
        documentId: text(200),
        incognito: v.boolean(),
      }),
      message: v.unknown(),
    }),
  ),
});

export function readLook(raw: unknown): Look | null {
  const result = v.safeParse(look, raw);
  return result.success ? (result.output as Look) : null;
}
