import type { AllowedSite } from '../core/backup/sites.ts';
import type { AccountId, CredentialKey, Fingerprints, KindId } from '../core/credential.ts';
import type { Interval } from '../core/time/interval.ts';

/** What imports did or would do, and what is kept of secrets: answers to our own windows. */

export interface LogImportReport {
  readonly applied: boolean;
  readonly changes: readonly {
    readonly key: CredentialKey;
    readonly name: string | null;
    readonly kind: KindId;
    readonly account: AccountId;
    readonly id: string;
    readonly what: 'new' | 'birth' | 'rotations' | 'deactivated';
    readonly from: Interval | null;
    readonly to: Interval | null;
  }[];
  readonly unchanged: number;
}

/** The fingerprints of each credential's secrets; see `Fingerprints`. */
export interface KeptFingerprints {
  /** 32 bytes, base64; null while no fingerprint was made. */
  readonly fingerprintKey: string | null;
  readonly secrets: readonly {
    readonly key: CredentialKey;
    readonly kind: KindId;
    /** Of the secret that was seen last. */
    readonly present: Fingerprints;
    /** Of those before it. */
    readonly former: readonly Fingerprints[];
  }[];
}

export interface BackupReport {
  readonly applied: boolean;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface ImportReport extends BackupReport {
  /** Those of the file that are not allowed here, and could be; none before it is applied. */
  readonly sites: readonly AllowedSite[];
}
