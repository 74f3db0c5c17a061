import { countOf, type Standing } from '../../core/verdict/count.ts';
import { t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
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

/** How many credentials there are of each standing; they add up. And, beside them, of how many the age is not known. */
export function Numbers({ credentials }: { readonly credentials: readonly CredentialView[] }) {
  const { standings, unknown } = countOf(credentials);
  return (
    <dl class="numbers" data-part="numbers">
      {TILES.filter(([standing]) => standings[standing] > 0 || ALWAYS.includes(standing)).map(
        ([standing, severity, icon]) => (
          <Tile
            key={standing}
            id={standing}
            severity={severity}
            icon={icon}
            label={t(`dash_number_${standing.replace('-', '_')}`)}
            count={standings[standing]}
          />
        ),
      )}
      <Tile id="unknown" severity="info" icon="question" label={t('dash_number_unknown')} count={unknown} />
    </dl>
  );
}

interface TileProps {
  readonly id: string;
  readonly severity: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count: number;
}

function Tile({ id, severity, icon, label, count }: TileProps) {
  return (
    <div class="number" data-severity={severity} data-count={id}>
      <dt>
        <Icon name={icon} />
        {label}
      </dt>
      <dd>{count}</dd>
    </div>
  );
}
