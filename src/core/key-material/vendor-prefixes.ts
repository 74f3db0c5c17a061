/**
 * How keys of common vendors begin, as regular expressions without case, and the characters that may follow. From the
 * vendors' documents and from public secret scanners; what a provider of the catalogue says of its own keys comes beside it.
 */
interface VendorPrefix {
  readonly prefix: string;
  /** Least number of characters of the secret part, masked ones among them, that make it one. */
  readonly least: number;
  /** The prefix is also an ordinary beginning of words: what follows has to look random, too. */
  readonly isOrdinary?: true;
}

const distinct = (prefix: string, least = 4): VendorPrefix => ({ prefix, least });
const ordinary = (prefix: string, least = 10): VendorPrefix => ({ prefix, least, isOrdinary: true });

export const VENDOR_PREFIXES: readonly VendorPrefix[] = [
  // Its dashes are lost easily: in names of files, in addresses.
  distinct('pat[-_. ][a-z]{2}\\d{1,2}[-_. ]'),
  // Base64 of a small message that begins with a region: "\n$na1-".
  ordinary('CiR[a-z0-9+/]{5}', 8),
  distinct('gh[pousr]_'),
  distinct('github_pat_'),
  distinct('gl(?:pat|dt|ptt|rt|oas)-'),
  distinct('GR1348941'),
  ordinary('(?:AKIA|ABIA|ACCA|ASIA|A3T[A-Z0-9])', 12),
  distinct('(?<![a-z0-9])ABSK', 40),
  distinct('(?<![a-z0-9])AIza', 12),
  ordinary('AQ\\.', 16),
  distinct('AT[AC]TT3', 8),
  ordinary('ATBB', 16),
  distinct('sk-(?:proj|svcacct|admin|ant)-', 8),
  ordinary('sk-', 16),
  distinct('xox[abeoprs](?:\\.xox[bp])?-'),
  distinct('xapp-\\d'),
  distinct('dckr_[po]at_'),
  distinct('gl(?:sa|c)_', 8),
  distinct('(?<![a-z0-9])eyJ', 16),
  distinct('pypi-AgE'),
  distinct('sntry[su]_'),
  ordinary('npm_', 8),
  distinct('PMA[KT]-'),
  distinct('[sr]k_(?:test|live|prod)_'),
  ordinary('pk_(?:test|live)_', 8),
  ordinary('cf(?:k|ut|at)_', 8),
  distinct('v1\\.0-[a-f0-9]{8}', 8),
  ordinary('fig[dpuo][rh]?_', 8),
  ordinary('ntn_', 8),
  ordinary('secret_', 16),
  distinct('shp(?:at|pa|ca|ss)_'),
  distinct('3MVG9', 12),
  ordinary('hf_', 8),
  ordinary('api_org_', 8),
  ordinary('SG\\.', 8),
  distinct('do[por]_v1_'),
  distinct('NR(?:AK|AA|II|IQ|JS|BR)-'),
  distinct('HRKU-'),
  ordinary('key-', 16),
  ordinary('pat(?=[a-z0-9]{14}\\.)', 14),
  ordinary('[spt]k\\.', 16),
  distinct('lin_api_'),
  ordinary('nfp_', 8),
];
