import type { CredentialKey } from '../core/credential.ts';

/**
 * What a person says of one credential. Each of these is kept as an act, which `undo` takes back by its id. `isNoKey`: asked of
 * a text that looks generated, the person says that it is no key.
 */
export type SpokenAction =
  /** `day` is a calendar day YYYY-MM-DD in the user's zone. */
  | { readonly do: 'set-birth'; readonly key: CredentialKey; readonly day: string; readonly zone: string }
  /**
   * `overlapDays` > 0: the old secret lives that long ("expire later"). `about`: whether it is the same rotation as the last one
   * that was said; absent: to be told from its day.
   */
  | {
      readonly do: 'rotated';
      readonly key: CredentialKey;
      readonly day: string;
      readonly zone: string;
      readonly overlapDays: number;
      readonly about?: 'same' | 'another' | undefined;
    }
  | { readonly do: 'set-expiry'; readonly key: CredentialKey; readonly day: string; readonly zone: string }
  | {
      readonly do: 'old-ended' | 'cancelled' | 'unknown-birth' | 'never-expires' | 'deactivated' | 'still-there';
      readonly key: CredentialKey;
    }
  /** Who answers for it; empty: nobody any more. */
  | { readonly do: 'owner'; readonly key: CredentialKey; readonly text: string; readonly isNoKey?: true | undefined };
