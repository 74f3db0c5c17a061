import type { Severity } from '../../core/record/parts.ts';
import { t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { Icon, type IconName } from '../components/icon.tsx';

const TILES: readonly (readonly [Severity, string, IconName])[] = [
  ['critical', 'dash_number_critical', 'stop'],
  ['warning', 'dash_number_warning', 'alert'],
  ['info', 'dash_number_info', 'info'],
  ['none', 'dash_number_none', 'check'],
];

/** How many credentials there are of each severity. */
export function Numbers({ credentials }: { readonly credentials: readonly CredentialView[] }) {
  const count = (severity: Severity) => credentials.filter(({ verdict }) => verdict.severity === severity).length;
  return (
    <dl class="numbers" data-part="numbers">
      {TILES.map(([severity, labelId, icon]) => (
        <div key={severity} class="number" data-severity={severity}>
          <dt>
            <Icon name={icon} />
            {t(labelId)}
          </dt>
          <dd>{count(severity)}</dd>
        </div>
      ))}
    </dl>
  );
}
