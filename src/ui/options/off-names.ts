import { t } from '../../browser/i18n.ts';
import { kindById, providerById } from '../../catalogue/index.ts';
import type { Policy } from '../../core/policy.ts';
import { kindName } from '../../texts/kind-name.ts';

/** All that an administrator has switched off, by the names that people know. */
export function switchedOff({ providersOff, off: { kinds, sites, teaching } }: Policy): string[] {
  return [
    ...providersOff.map((id) => providerById(id)?.name ?? id),
    ...kinds.map((id) => (kindById(id) ? kindName(id) : id)),
    ...sites,
    ...(teaching ? [t('taught_title')] : []),
  ];
}
