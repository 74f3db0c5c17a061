import { t } from '../../browser/i18n.ts';
import { daysOf } from '../../core/verdict/day-span.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { zoneHere } from '../../texts/date.ts';
import { daysText } from '../../texts/index.ts';

/** The rotations that are known of, the last one first, each with who told of it. */
export function History({ view }: { readonly view: CredentialView }) {
  if (view.rotations.length === 0) return null;
  return (
    <div data-part="history">
      <h4>{t('ui_history')}</h4>
      <ul class="history">
        {view.rotations.toReversed().map((rotation) => (
          <li key={`${rotation.learnedAt} ${rotation.when.latest}`}>
            {t(
              'ui_history_entry',
              daysText(daysOf(rotation.when, rotation.day, zoneHere())),
              t(`source_${rotation.by}`),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
