import { plural, t } from '../browser/i18n.ts';
import type { Kind } from '../core/lifecycle.ts';
import type { OwnedLimit } from '../core/limit.ts';
import { providerName } from './provider.ts';

/** "This key is older than your limit of 90 days.": whose limit it is stands in the sentence. */
export function limitText(what: 'overdue' | 'around', { maximumAgeDays, owner }: OwnedLimit, kind: Kind): string {
  return plural(`reason_${what}_${owner.replace('-', '_')}`, maximumAgeDays, providerName(kind));
}

/** "your own limit" · "advised by HubSpot" · "Keyturn's default" …, for a table. */
export function limitOwnerText({ owner }: Pick<OwnedLimit, 'owner'>, kind: Kind): string {
  return t(`limit_${owner.replace('-', '_')}`, providerName(kind));
}
