import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CalendarDay } from '../../core/time/calendar-day.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { factText, instantText, levelName, rowFact } from '../../platform/phrases/index.ts';
import { credentialName } from '../components/grouping.ts';
import { Icon, iconOf } from '../components/icon.tsx';
import { later } from '../components/later.tsx';
import { LifeBar } from '../components/life-bar.tsx';
import { memo } from '../components/memo.ts';
import type { Ledger } from '../components/use-ledger.ts';
import type { Asked } from './asked.ts';
import { RowButton } from './row-button.tsx';

interface Props {
  readonly view: CredentialView;
  readonly act: Ledger['act'];
  readonly today: CalendarDay;
  /** Set where this key is asked for: to be shown opened. */
  readonly asked: Asked | null;
}

/** One credential: one line, that opens to all there is to say and to do. */
export const KeyRow = memo(function KeyRow({ view, act, today, asked }: Props) {
  const [opened, setOpened] = useState<Opened | null>(asked && { form: asked.form });
  const item = useRef<HTMLLIElement>(null);
  const body = useId();
  const fact = useId();
  useEffect(() => {
    if (!asked) return;
    setOpened({ form: asked.form });
    const row = item.current;
    row?.scrollIntoView({ block: 'start' });
    if (asked.form === null) row?.querySelector('button')?.focus();
  }, [asked]);
  const name = credentialName(view);
  const { level, severity, isOver } = view.verdict;
  return (
    <li
      ref={item}
      class="key"
      data-part="credential"
      data-key={view.key}
      data-level={level}
      data-severity={severity}
      data-presence={view.presence.state}
    >
      <div class="line">
        {isOver ? <span class="icon" /> : <Icon name={iconOf(level, severity)} />}
        <h3>
          <button
            type="button"
            class="row"
            title={tooltip(view, name)}
            aria-expanded={opened !== null}
            aria-controls={body}
            aria-describedby={fact}
            onClick={() => setOpened(opened ? null : { form: null })}
          >
            <bdi class="name">{name}</bdi>
          </button>
        </h3>
        <span class="fact" id={fact}>
          {view.snoozedUntil === null ? rowFact(view.verdict, today) : t('row_hidden', instantText(view.snoozedUntil))}
        </span>
        <RowButton view={view} name={name} act={act} today={today} open={(form) => setOpened({ form })} />
        <LifeBar view={view} today={today} />
      </div>
      <div id={body} class="body" hidden={opened === null}>
        {opened && <Opened key={opened.form} view={view} act={act} form={opened.form} />}
      </div>
    </li>
  );
});

const CredentialDetails = later(() =>
  import('../components/credential-details.tsx').then((module) => module.CredentialDetails),
);

interface Opened {
  readonly form: string | null;
}

function Opened({ view, act, form }: Pick<Props, 'view' | 'act'> & Opened) {
  return (
    <>
      <p class="kind">{kindName(view.kind)}</p>
      <CredentialDetails view={view} act={act} form={form} />
    </>
  );
}

/** Name and level in full, and the fact with its days and what it rests on. */
function tooltip({ verdict }: CredentialView, name: string): string {
  return verdict.isOver
    ? `${name}\n${levelName(verdict.level)}`
    : `${name}\n${levelName(verdict.level)} · ${factText(verdict)}`;
}
