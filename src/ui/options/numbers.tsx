import { t } from '../../browser/i18n.ts';
import { countOf, type Standing, standingOf } from '../../core/verdict/count.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { Icon, type IconName } from '../components/icon.tsx';

/** Where each credential is counted once, with the colour and the sign of the tile. */
const TILES: readonly (readonly [Standing, string, IconName])[] = [
  ['critical', 'critical', 'stop'],
  ['warning', 'warning', 'alert'],
  ['snoozed', 'info', 'info'],
  ['question', 'info', 'question'],
  ['notice', 'info', 'info'],
  ['in-order', 'none', 'check'],
  ['over', 'over', 'info'],
];
/** Told even where there is none of it. */
const ALWAYS: readonly Standing[] = ['critical', 'warning', 'question', 'in-order'];

export type TileId = Standing | 'unknown';
export const TILE_IDS: readonly TileId[] = [...TILES.map(([standing]) => standing), 'unknown'];

interface Props {
  readonly credentials: readonly CredentialView[];
  /** Which of them are shown; null: all. */
  readonly chosen: TileId | null;
  readonly onChoose: (chosen: TileId | null) => void;
}

/**
 * How many credentials there are of each standing; they add up. And, beside them, of how many the age is not known. Pressed,
 * a number shows those that it counts, and pressed again all of them.
 */
export function Numbers({ credentials, chosen, onChoose }: Props) {
  const { standings, unknown } = countOf(credentials);
  const pressed = (id: TileId) => ({
    id,
    isPressed: chosen === id,
    onPress: () => onChoose(chosen === id ? null : id),
  });
  return (
    <ul class="numbers" data-part="numbers" aria-label={t('dash_numbers')}>
      {TILES.filter(([standing]) => standings[standing] > 0 || ALWAYS.includes(standing)).map(
        ([standing, severity, icon]) => (
          <Tile
            key={standing}
            {...pressed(standing)}
            severity={severity}
            icon={icon}
            label={t(`dash_number_${standing.replace('-', '_')}`)}
            count={standings[standing]}
          />
        ),
      )}
      <Tile {...pressed('unknown')} severity="info" icon="question" label={t('dash_number_unknown')} count={unknown} />
    </ul>
  );
}

interface TileProps {
  readonly id: TileId;
  readonly severity: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count: number;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

function Tile({ id, severity, icon, label, count, isPressed, onPress }: TileProps) {
  return (
    <li data-severity={severity} data-count={id}>
      <button
        type="button"
        class="number"
        aria-pressed={isPressed}
        disabled={count === 0 && !isPressed}
        onClick={onPress}
      >
        <span class="label">
          <Icon name={icon} />
          {label}
        </span>{' '}
        <strong>{count}</strong>
      </button>
    </li>
  );
}

/** True for what the number counts. */
export function isCountedAs({ verdict }: CredentialView, id: TileId): boolean {
  return id === 'unknown' ? verdict.isAgeUnknown : standingOf(verdict) === id;
}
