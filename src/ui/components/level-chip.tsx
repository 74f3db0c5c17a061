import type { CredentialView } from '../../protocol/messages.ts';
import { levelName } from '../../texts/index.ts';
import { Icon, iconOf } from './icon.tsx';

/** The level in a word, a colour and a shape. What is no more has neither colour nor shape: only the word. */
export function LevelChip({ view }: { readonly view: CredentialView }) {
  const { level, severity, isOver } = view.verdict;
  return (
    <span class="chip" data-severity={severity} data-level={level}>
      {!isOver && <Icon name={iconOf(level, severity)} />}
      {levelName(level)}
    </span>
  );
}
