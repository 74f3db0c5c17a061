/**
 * How keys of common vendors begin, as regular expressions without case. From the vendors' documents and from public secret
 * scanners; what a provider of the catalogue says of its own keys comes beside it. Strings, because they are carried into pages.
 *
 * `pat-na1-` loses its dashes easily, in names of files and in addresses, and is broken behind them. `CiR` is base64 of a small message that begins
 * with a region ("\n$na1-").
 */
const DISTINCT = String.raw`pat[^a-z0-9]{1,3}[a-z]{2}\d{1,2}[^a-z0-9]{1,3}|gh[pousr]_|github_pat_|gl(?:pat|dt|ptt|rt|oas|soat|sa|c|cbt|ft|ffct|imt|agent|wt)[-_]|GOCSPX-|pit-(?=[0-9a-f]{8}-)|GR1348941|xox[abeoprs](?:\.xox[bp])?-|xapp-\d-|dckr_[po]at_|pypi-AgE|sntry[su]_|PMA[KT]-|[sr]k_(?:test|live|prod)_|shp(?:at|[pc]a|ss)_|do[por]_v1_|NR(?:AK|AA|II|IQ|JS|BR)-|HRKU-|(?:lin_api|n(?:tn|fp)|fig[dpuo][rh]?)_|AT[AC]TT3|00[a-z0-9]{13}!|[\w~.]{3}\dQ~|sk-(?:proj|svcacct|admin|ant)-`;
/** They also begin ordinary words: what follows has to look generated, too, and behind some be long. */
const ORDINARY = String.raw`CiR[a-z0-9+/]{5}|npm_|pk_(?:test|live)_|cf(?:k|ut|at)_|hf_|SG\.|A(?:KIA|BIA|CCA|SIA|3T[A-Z0-9]|Iza|BSK)|3MVG9|eyJ|api_org_|pat(?=[a-z0-9]{14}\.)|key(?=[a-z0-9]{14}\b)|(?:ATBB|sk-|secret_|key-|[spt]k\.|AQ\.|u\+)(?=.{16})`;
/** Any of the prefixes; the group is set for one that is only ever a key's. */
export const PREFIX = new RegExp(`(${DISTINCT})|(?<![a-z0-9])(?:${ORDINARY})`, 'gi');
