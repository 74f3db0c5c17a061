import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Asked, PopupRow } from '../../protocol/popup.ts';
import { Icon, iconOf } from '../components/icon.tsx';
import { later } from '../components/later.tsx';
import { LifeBar } from '../components/life-bar.tsx';
import { memo } from '../components/memo.ts';
import type { Act } from '../components/use-ledger.ts';
import { RowButton } from './row-button.tsx';

const OpenedRow = later(() => import('./opened-row.tsx').then((module) => module.OpenedRow));

interface Props {
  readonly row: PopupRow;
  readonly act: Act;
  /** Set where this key is asked for: to be shown opened. */
  readonly asked: Asked | null;
}

/** One credential: one line, that opens to all there is to say and to do. */
export const KeyRow = memo(function KeyRow({ row, act, asked }: Props) {
  const [opened, setOpened] = useState<{ readonly form: string | null } | null>(asked && { form: asked.form });
  const item = useRef<HTMLLIElement>(null);
  const body = useId();
  const fact = useId();
  useEffect(() => {
    if (!asked) return;
    setOpened({ form: asked.form });
    const line = item.current;
    line?.scrollIntoView({ block: 'start' });
    if (asked.form === null) line?.querySelector('button')?.focus();
  }, [asked]);
  const { name, level, severity, isOver } = row;
  return (
    <li
      ref={item}
      class="key"
      data-part="credential"
      data-key={row.key}
      data-level={level}
      data-severity={severity}
      data-presence={row.presence}
    >
      <div class="line">
        {isOver ? <span class="icon" /> : <Icon name={iconOf(level, severity)} />}
        <h3>
          <button
            type="button"
            class="row"
            title={row.tooltip}
            aria-expanded={opened !== null}
            aria-controls={body}
            aria-describedby={fact}
            onClick={() => setOpened(opened ? null : { form: null })}
          >
            <bdi class="name">{name}</bdi>
          </button>
        </h3>
        <span class="fact" id={fact}>
          {row.fact}
        </span>
        <RowButton row={row} act={act} open={(form) => setOpened({ form })} />
        <LifeBar bar={row.bar} />
      </div>
      <div id={body} class="body" hidden={opened === null}>
        {opened && <p class="kind">{row.kind}</p>}
        {opened && <OpenedRow id={row.key} act={act} form={opened.form} />}
      </div>
    </li>
  );
});
