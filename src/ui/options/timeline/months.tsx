import { countText, locale, plural, t } from '../../../browser/i18n.ts';
import { askedMonths, isDueIn } from '../../../core/verdict/due-month.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { monthText } from '../list/groups.ts';

interface Props {
  readonly credentials: readonly CredentialView[];
  readonly today: string;
  /** The month that is shown in the list; empty: all. */
  readonly chosen: string;
  readonly onChoose: (month: string) => void;
}

/** Of the tallest bar, in units of the drawing. */
const HEIGHT = 40;
const WIDTH = 10;

/** How many keys fall due in each of the next twelve months, before and after. Pressed, a month shows its keys. */
export function Months({ credentials, today, chosen, onChoose }: Props) {
  const counts = countsOf(credentials, today);
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return (
    <section class="months" data-part="months" aria-label={t('timeline_title')}>
      <h2>{t('timeline_title')}</h2>
      <ul>
        {counts.map(([month, count]) => (
          <li key={month} data-month={month}>
            <button
              type="button"
              aria-pressed={month === chosen}
              title={plural('timeline_keys', count, monthText(month))}
              disabled={count === 0 && month !== chosen}
              onClick={() => onChoose(month === chosen ? '' : month)}
            >
              <Bar height={(count / most) * HEIGHT} />
              <strong>{countText(count)}</strong> <span class="label">{shortText(month, today)}</span>
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('timeline_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('csv_act_by')}</th>
              <th scope="col">{t('dash_keys')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(([month, count]) => (
              <tr key={month}>
                <th scope="row">{monthText(month)}</th>
                <td>{countText(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Bar({ height }: { readonly height: number }) {
  // Few are seen beside many, too.
  const shown = height === 0 ? 0 : Math.max(2, height);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x="0" y={HEIGHT - shown} width={WIDTH} height={shown} />
    </svg>
  );
}

function countsOf(credentials: readonly CredentialView[], today: string): readonly (readonly [string, number])[] {
  return askedMonths(today).map((month) => [
    month,
    credentials.filter(({ verdict }) => isDueIn(verdict, month, today)).length,
  ]);
}

/** "Nov"; with its year where that begins, and for the present month. */
function shortText(month: string, today: string): string {
  if (!/^\d/.test(month)) return t(`month_short_${month}`);
  const withYear = month.endsWith('-01') || today.startsWith(month);
  const form = new Intl.DateTimeFormat(locale(), {
    month: 'short',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  });
  // Japanese has no space where a line may break: behind the year.
  return form.format(Date.parse(`${month}-01`)).replace(/年(?=\d)/, '$&\u200b');
}
