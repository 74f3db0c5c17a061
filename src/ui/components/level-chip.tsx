import type { Verdict } from '../../core/verdict.ts';
import { levelName } from '../../platform/phrases/index.ts';
import { Icon, iconOf } from './icon.tsx';

/** The level in a word, a colour and a shape. */
export function LevelChip({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="chip" data-severity={verdict.severity} data-level={verdict.level}>
      <Icon name={iconOf(verdict.level, verdict.severity)} />
      {levelName(verdict.level)}
    </span>
  );
}
