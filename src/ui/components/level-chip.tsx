import type { Severity } from '../../core/verdict/reason.ts';
import { type ShownState, shownStateOf } from '../../core/verdict/shown-state.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { stateName } from '../../texts/index.ts';
import { Icon, type IconName, iconOf } from './icon.tsx';

/** The state in a word, a colour and a shape. What is no more has neither colour nor shape: only the word. */
export function LevelChip({ view: { verdict } }: { readonly view: CredentialView }) {
  const state = shownStateOf(verdict);
  const { severity, icon } = stateSign(state, verdict.severity);
  return (
    <span class="chip" data-severity={severity} data-level={state}>
      {icon && <Icon name={icon} />}
      {stateName(state)}
    </span>
  );
}

interface Sign {
  readonly severity: Severity | 'over';
  readonly icon: IconName | null;
}

/** Colour and shape of a state. `severity`: the highest of what is said of those that are in it. */
export function stateSign(state: ShownState, severity: Severity): Sign {
  if (state === 'not-listed' || state === 'deactivated') return { severity: 'over', icon: null };
  if (state === 'snoozed') return { severity: 'info', icon: 'info' };
  return { severity, icon: iconOf(state, severity) };
}
