import { countText, t } from '../../browser/i18n.ts';
import { type ShownState, shownStateOf } from '../../core/verdict/shown-state.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { stateName } from '../../texts/index.ts';
import { Icon } from '../components/icon.tsx';
import { stateSign } from '../components/level-chip.tsx';
import { type StateCount, stateCounts } from './list/state-counts.ts';

/** What is asked for across the states: what needs action, as the badge counts; and every age that is not known. */
export const ACROSS = ['action', 'unknown'] as const;
export type Across = (typeof ACROSS)[number];

interface Props {
  readonly credentials: readonly CredentialView[];
  /** Of which state those are that are shown; empty: of all. */
  readonly state: ShownState | '';
  readonly across: Across | '';
  readonly onState: (state: ShownState | '') => void;
  readonly onAcross: (across: Across | '') => void;
}

/**
 * How many credentials there are of each state, in the words of their chips: they add up to all. And how many of those that
 * several states share. Pressed, a number shows the lines that it counts, and pressed again all of them.
 */
export function Numbers({ credentials, state, across, onState, onAcross }: Props) {
  const counts = stateCounts(credentials, state);
  const ofUnknown = counts.find((one) => one.state === 'unknown')?.count ?? 0;
  const isMore = (of: Across, count: number) => count > (of === 'unknown' ? ofUnknown : 0);
  return (
    <div class="numbers" data-part="numbers">
      <ul aria-label={t('dash_numbers')}>
        {counts.map((tile) => (
          <Tile
            key={tile.state}
            {...tile}
            isPressed={tile.state === state}
            onPress={() => onState(tile.state === state ? '' : tile.state)}
          />
        ))}
      </ul>
      <p class="across">
        {ACROSS.map((one) => [one, credentials.filter((view) => isAcross(view, one)).length] as const)
          .filter(([one, count]) => one === across || isMore(one, count))
          .map(([one, count]) => (
            <button
              key={one}
              type="button"
              class="link"
              data-across={one}
              aria-pressed={one === across}
              onClick={() => onAcross(one === across ? '' : one)}
            >
              {t('group_note', t(`dash_across_${one}`), countText(count))}
            </button>
          ))}
      </p>
    </div>
  );
}

interface TileProps extends StateCount {
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

function Tile({ state, count, severity, isPressed, onPress }: TileProps) {
  const sign = stateSign(state, severity);
  return (
    <li data-severity={sign.severity} data-count={state}>
      <button type="button" class="number" aria-pressed={isPressed} onClick={onPress}>
        <span class="label">
          {sign.icon && <Icon name={sign.icon} />}
          {stateName(state)}
        </span>{' '}
        <strong>{countText(count)}</strong>
      </button>
    </li>
  );
}

export function isInState({ verdict }: CredentialView, state: ShownState): boolean {
  return shownStateOf(verdict) === state;
}

export function isAcross({ verdict }: CredentialView, across: Across): boolean {
  return across === 'action' ? verdict.needsAction : verdict.isAgeUnknown;
}
