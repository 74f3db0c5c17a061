import { t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { reasonText } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';

/** With fewer it is said of each key, where that is opened. */
const SHARED_FROM = 2;

/** What holds for several keys of a group, said once: when their kind ends or has ended. */
export function notesOf(credentials: readonly CredentialView[]): string[] {
  const counts = new Map<string, number>();
  const texts = new Map<string, () => string>();
  for (const { kind: id, verdict } of credentials) {
    const kind = kindById(id);
    for (const reason of verdict.reasons) {
      if (!kind || (reason.code !== 'kind-ending' && reason.code !== 'kind-stopped')) continue;
      const what = `${id} ${reason.code} ${reason.code === 'kind-ending' ? reason.on : reason.since}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
      texts.set(what, () => t('group_note', kindName(id), reasonText(reason, kind)));
    }
  }
  return [...texts].filter(([what]) => (counts.get(what) ?? 0) >= SHARED_FROM).map(([, text]) => text());
}
