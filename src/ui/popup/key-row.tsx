import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { kindById } from '../../catalogue/index.ts';
import type { CalendarDay } from '../../core/time/calendar-day.ts';
import browser from '../../platform/browser.ts';
import { kindName, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';
import { factText, instantText, levelName, rowFact } from '../../platform/phrases/index.ts';
import { failureText } from '../components/failure.ts';
import { focusLine } from '../components/focus.ts';
import { credentialName } from '../components/grouping.ts';
import { Icon, iconOf } from '../components/icon.tsx';
import { isKeyPage } from '../components/key-page.ts';
import { later } from '../components/later.tsx';
import { LifeBar } from '../components/life-bar.tsx';
import { memo } from '../components/memo.ts';
import { useAnnounce } from '../components/status.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import type { Asked } from './asked.ts';
import { rowActionOf } from './row-action.ts';

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

interface ButtonProps extends Pick<Props, 'view' | 'act' | 'today'> {
  readonly name: string;
  readonly open: (form: string | null) => void;
}

/** The one thing to do about it, where there is one. What is hidden can be shown again. */
function RowButton({ view, name, act, today, open }: ButtonProps) {
  const kind = kindById(view.kind);
  const action = kind && rowActionOf(view, kind, today);
  const isHidden = view.snoozedUntil !== null;
  const announce = useAnnounce();
  if (!action && !isHidden) return null;
  const show = async () => {
    const refused = await act({ do: 'unsnooze', keys: [view.key] });
    announce(refused ? failureText(refused) : t('ui_done_unsnoozed', name));
    if (!refused) focusLine(view.key);
  };
  const press = () => {
    if (isHidden) void show();
    else if (action?.opens === 'page' && isKeyPage(view.url)) void browser.tabs.create({ url: view.url });
    else open(typeof action?.opens === 'object' ? action.opens.form : null);
  };
  const label = t(isHidden ? 'do_unhide' : (action?.labelId ?? ''));
  return (
    <button type="button" class="do" data-action="do" aria-label={t('do_named', label, name)} onClick={press}>
      {label}
    </button>
  );
}
