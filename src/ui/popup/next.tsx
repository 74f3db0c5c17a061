import { kindById } from '../../catalogue/index.ts';
import type { ActBy } from '../../core/verdict/act-by.ts';
import { adviceFor } from '../../core/verdict/advice.ts';
import { caseOf } from '../../core/verdict/case.ts';
import { standingOf } from '../../core/verdict/count.ts';
import browser from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import type { CredentialView, Overview } from '../../platform/messages.ts';
import { calendarText } from '../../platform/phrases/date.ts';
import { cardText, dayText, toldPeopleAge } from '../../platform/phrases/index.ts';
import { credentialName } from '../components/grouping.ts';
import { Icon, iconOf } from '../components/icon.tsx';
import { isKeyPage } from '../components/key-page.ts';
import { walkShown } from '../components/walk-shown.ts';
import type { Ask } from './asked.ts';
import { rowActionOf } from './row-action.ts';

interface Props {
  readonly overview: Overview;
  readonly ask: Ask;
  readonly exactAges: () => void;
}

/** What to do next: the key that comes first of all that there is something to do or to answer about. */
export function Next({ overview, ask, exactAges }: Props) {
  const { credentials, today } = overview;
  const next = nextOf(credentials);
  if (!next) return <Calm credentials={credentials} />;
  const { title, body } = cardText([next], (age) => toldPeopleAge(age, today));
  const { level, severity } = next.verdict;
  return (
    <section class="next" data-part="next" data-severity={severity} aria-labelledby="next-title">
      <Icon name={iconOf(level, severity)} />
      <div>
        <p class="over-title">{t('next_title')}</p>
        <h2 id="next-title">{title}</h2>
        <p>{body}</p>
        <Progress view={next} today={today} />
        <Buttons view={next} today={today} ask={ask} exactAges={exactAges} />
      </div>
    </section>
  );
}

const ASKS_FOR = ['critical', 'warning', 'question'];

/** The list is in the one order of all surfaces; what a person put away does not come up by itself. */
export function nextOf(credentials: readonly CredentialView[]): CredentialView | null {
  return credentials.find(({ verdict }) => ASKS_FOR.includes(standingOf(verdict))) ?? null;
}

/** How far the person is with it. */
function Progress({ view, today }: { readonly view: CredentialView; readonly today: string }) {
  const kind = kindById(view.kind);
  const shown = kind && walkShown(view, kind, today);
  if (!shown?.isUnderWay) return null;
  const done = shown.steps.filter(({ job }) => shown.done.includes(job));
  return <p class="count">{t('walk_progress', done.length, shown.steps.length)}</p>;
}

interface ButtonsProps extends Pick<Props, 'ask' | 'exactAges'> {
  readonly view: CredentialView;
  readonly today: string;
}

function Buttons({ view, today, ask, exactAges }: ButtonsProps) {
  const kind = kindById(view.kind);
  if (!kind) return null;
  const isAge = caseOf(view.verdict, kind, today) === 'date';
  const action = rowActionOf(view, kind, today);
  const { url } = view;
  const opensPage = isKeyPage(url) && (
    <button
      type="button"
      class={action?.opens === 'page' ? 'primary' : undefined}
      data-action="next-page"
      onClick={() => void browser.tabs.create({ url })}
    >
      <Icon name="open" />
      {t('ui_action_open_page')}
    </button>
  );
  const form = typeof action?.opens === 'object' ? action.opens.form : null;
  return (
    <div class="buttons">
      {action && action.opens !== 'page' && (
        <button type="button" class="primary" data-action="next" onClick={() => ask({ key: view.key, form })}>
          {t(view.walk?.what ? 'do_continue' : adviceFor(kind, view.verdict, today).headlineId)}
        </button>
      )}
      {isAge ? (
        <button type="button" data-action="next-log" onClick={exactAges}>
          {t('exact_title')}
        </button>
      ) : (
        opensPage
      )}
    </div>
  );
}

/** Nothing to do: and the next date on which there will be, if one is known. */
function Calm({ credentials }: Pick<Overview, 'credentials'>) {
  const dated = credentials.flatMap((view) => {
    const [date] = view.verdict.dates.filter(({ inDays }) => inDays >= 0);
    return date && !view.verdict.isOver ? [{ view, date }] : [];
  });
  const [first] = dated.toSorted((a, b) => (a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0));
  return (
    <section class="next" data-part="next" data-level="ok" data-severity="none">
      <Icon name="check" />
      <div>
        <h2>{t('next_calm')}</h2>
        {first && (
          <p>
            {t('next_date', `\u2068${credentialName(first.view)}\u2069`, dateText(first.date), whatText(first.date))}
          </p>
        )}
      </div>
    </section>
  );
}

const dateText = ({ on, day }: ActBy): string => (on === null ? dayText(day) : calendarText(on));

const whatText = ({ what }: ActBy): string => t(`what_${what.replace('-', '_')}`);
