/**
 * How keys of common vendors begin, as regular expressions without case. From the vendors' documents and from public secret
 * scanners; what a provider of the catalogue says of its own keys comes beside it. One string, because it is carried into
 * pages: each line has the least number of characters of the secret part, masked ones among them, that make it a key. A
 * line with `~` has prefixes that also begin ordinary words: what follows has to look generated, too.
 *
 * `pat-na1-` loses its dashes easily, in names of files and in addresses. `CiR` is base64 of a small message that begins
 * with a region ("\n$na1-").
 */
const PREFIXES = String.raw`4 pat[-_.\s][a-z]{2}\d{1,2}[-_.\s] gh[pousr]_ github_pat_ gl(?:pat|dt|ptt|rt|oas)- GR1348941 xox[abeoprs](?:\.xox[bp])?- xapp-\d dckr_[po]at_ pypi-AgE sntry[su]_ PMA[KT]- [sr]k_(?:test|live|prod)_ shp(?:at|pa|ca|ss)_ do[por]_v1_ NR(?:AK|AA|II|IQ|JS|BR)- HRKU- lin_api_
8 AT[AC]TT3 sk-(?:proj|svcacct|admin|ant)- gl(?:sa|c)_ v1\.0-[a-f0-9]{8}
12 (?<![a-z0-9])AIza 3MVG9
16 (?<![a-z0-9])eyJ
40 (?<![a-z0-9])ABSK
~8 CiR[a-z0-9+/]{5} npm_ pk_(?:test|live)_ cf(?:k|ut|at)_ fig[dpuo][rh]?_ ntn_ hf_ api_org_ SG\. nfp_
~12 A(?:KIA|BIA|CCA|SIA|3T[A-Z0-9])
~14 pat(?=[a-z0-9]{14}\.)
~16 AQ\. ATBB sk- secret_ key- [spt]k\.`;

export interface PrefixRule {
  /** Least number of characters behind it. */
  readonly least: number;
  /** It also begins ordinary words. */
  readonly isOrdinary: boolean;
}

const LINES = PREFIXES.split('\n').map((line) => line.split(' '));

/** In the order of the groups of `PREFIX`. */
export const RULES: readonly PrefixRule[] = LINES.map(([mark = '']) => ({
  least: Number(mark.replace('~', '')),
  isOrdinary: mark.startsWith('~'),
}));

/** Any of the prefixes; the group that it is in says by which rule. */
export const PREFIX = new RegExp(
  LINES.map(([mark = '', ...all]) => `${mark.startsWith('~') ? '(?<![a-z0-9])' : ''}(${all.join('|')})`).join('|'),
  'gi',
);
