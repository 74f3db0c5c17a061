import { countText, plural, t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import { type KindEnd, kindEndsOf } from '../../../core/verdict/kind-end.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { calendarText, inDaysText } from '../../../texts/date.ts';
import { accountNameOf } from '../../../texts/grouping.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { accountId } from '../list/view.ts';

interface Props {
  readonly credentials: readonly CredentialView[];
  readonly today: string;
  /** The kind whose keys are shown in the list; empty: all. */
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
}

/** Each end of a kind that is to come: when, how many keys are left, and how many are gone already. */
export function Ends({ credentials, today, chosen, onChoose }: Props) {
  const ends = kindEndsOf(credentials, kindById, today);
  if (ends.length === 0) return null;
  return (
    <section class="ends" data-part="ends" aria-label={t('ends_title')}>
      <h2>{t('ends_title')}</h2>
      {ends.map((end) => (
        <End
          key={`${end.kind.id} ${end.on}`}
          end={end}
          isChosen={chosen === end.kind.id}
          onPress={() => onChoose(chosen === end.kind.id ? '' : end.kind.id)}
        />
      ))}
    </section>
  );
}

interface EndProps {
  readonly end: KindEnd<CredentialView>;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function End({ end, isChosen, onPress }: EndProps) {
  const { kind, stage, on, inDays, left, gone } = end;
  const total = left.length + gone.length;
  return (
    <div class="end" data-end={kind.id}>
      <button type="button" aria-pressed={isChosen} disabled={left.length === 0 && !isChosen} onClick={onPress}>
        <span class="what">
          <strong>{kindName(kind.id)}</strong> <span>{t(`stage_${stage.replaceAll('-', '_')}`, calendarText(on))}</span>
        </span>
        <span class="numbers-of">
          {inDaysText(inDays)} · {plural('ends_left', left.length)}
          {gone.length > 0 && ` · ${plural('ends_gone', gone.length)}`}
        </span>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="all" x="0" y="0" width="100" height="4" />
          <rect class="gone" x="0" y="0" width={(100 * gone.length) / total} height="4" />
        </svg>
      </button>
      <details>
        <summary>{t('ends_by_account')}</summary>
        <ByAccount end={end} />
      </details>
    </div>
  );
}

/** Where most is left to do stands first. */
function ByAccount({ end: { left, gone } }: Pick<EndProps, 'end'>) {
  const accounts = new Map<string, { name: string; left: number; gone: number }>();
  for (const view of [...left, ...gone]) {
    const name = accountNameOf(view);
    const counts = accounts.get(accountId(view)) ?? { name, left: 0, gone: 0 };
    counts[view.verdict.isOver ? 'gone' : 'left'] += 1;
    accounts.set(accountId(view), counts);
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('dash_account')}</th>
          <th scope="col">{t('ends_left_head')}</th>
          <th scope="col">{t('dash_number_over')}</th>
        </tr>
      </thead>
      <tbody>
        {[...accounts]
          .toSorted(([, a], [, b]) => b.left - a.left)
          .map(([id, counts]) => (
            <tr key={id} data-account={id}>
              <th scope="row">
                <bdi>{counts.name}</bdi>
              </th>
              <td>{countText(counts.left)}</td>
              <td>{countText(counts.gone)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
