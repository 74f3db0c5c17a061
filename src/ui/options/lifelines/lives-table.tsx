import { t } from '../../../browser/i18n.ts';
import { calendarText } from '../../../texts/date.ts';
import { accountNameOf, credentialName } from '../../../texts/grouping.ts';
import { ageText, daysText, dayText, instantText, levelName } from '../../../texts/index.ts';
import type { Life } from './life.ts';

/** The same as the drawing, in words. */
export function LivesTable({ lives }: { readonly lives: readonly Life[] }) {
  return (
    <table class="lives">
      <thead>
        <tr>
          {['lifelines_key', 'dash_account', 'ui_fact_made', 'ui_fact_age', 'lifelines_next'].map((id) => (
            <th key={id} scope="col">
              {t(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lives.map(({ view, dates }) => (
          <tr key={view.key}>
            <th scope="row">
              <a href={`#credential=${encodeURIComponent(view.key)}`}>
                <bdi>{credentialName(view)}</bdi>
              </a>
            </th>
            <td>
              <bdi>{accountNameOf(view)}</bdi>
            </td>
            <td>{daysText(view.verdict.made)}</td>
            <td>
              {view.verdict.isOver
                ? `${levelName(view.verdict.level)} · ${instantText(view.presence.since)}`
                : ageText(view.verdict.age)}
            </td>
            <td>
              {dates.map(({ what, on, day }) => (
                <div key={what}>
                  {t(
                    'lifelines_date',
                    on === null ? dayText(day) : calendarText(on),
                    t(`what_${what.replace('-', '_')}`),
                  )}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
