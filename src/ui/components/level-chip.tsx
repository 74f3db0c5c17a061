import { t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { levelName } from '../../platform/phrases/index.ts';
import { Icon, iconOf } from './icon.tsx';

/** The level in a word, a colour and a shape. What is gone or ended has none: that is said instead. */
export function LevelChip({ view }: { readonly view: CredentialView }) {
  const { verdict, presence } = view;
  if (presence !== 'present')
    return (
      <span class="chip" data-severity="none">
        {t(`presence_${presence}`)}
      </span>
    );
  return (
    <span class="chip" data-severity={verdict.severity} data-level={verdict.level}>
      <Icon name={iconOf(verdict.level, verdict.severity)} />
      {levelName(verdict.level)}
    </span>
  );
}
