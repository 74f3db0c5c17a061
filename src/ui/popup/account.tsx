import { useId } from 'preact/hooks';
import { countText, t } from '../../browser/i18n.ts';
import type { AccountHead } from '../../protocol/popup.ts';
import { CountParts } from '../components/count-parts.tsx';
import { Fold, useOpened } from '../components/fold.tsx';
import { Icon } from '../components/icon.tsx';
import { isAskedIn } from './asked.ts';
import { FoldedRows, ListRows } from './folded-rows.tsx';
import type { RowProps } from './key-rows.tsx';

interface Props extends RowProps {
  readonly head: AccountHead;
  /** `never`: all keys stand there. Else they can be put away, and are at first or not; those in order are at first. */
  readonly folding: 'never' | 'open' | 'folded';
}

/** The keys of one account, under its name. */
export function Account({ head, folding, ...rows }: Props) {
  const [expanded, setExpanded] = useOpened(folding === 'open', isAskedIn(rows.asked, head));
  const body = useId();
  const name = <bdi>{head.name}</bdi>;
  if (folding === 'never') {
    const { provider, account, pressing, inOrder, first } = head;
    return (
      <section class="account" data-part="account">
        <h2>{name}</h2>
        <Notes notes={head.notes} />
        <ListRows
          list={{ of: 'account', provider, account, part: 'all' }}
          total={pressing + inOrder}
          first={first}
          {...rows}
        />
      </section>
    );
  }
  return (
    <section class="account" data-part="account" data-severity={head.severity}>
      <h2>
        <Fold expanded={expanded} body={body} onPress={() => setExpanded(!expanded)}>
          {name}{' '}
          <span class="count">
            <CountParts text={head.headline} />
          </span>
        </Fold>
      </h2>
      <div id={body} class="folded" hidden={!expanded}>
        {expanded && <Sorted head={head} {...rows} />}
      </div>
    </section>
  );
}

/** What there is something to say of; and behind one line those that are in order. */
function Sorted({ head, ...rows }: RowProps & { readonly head: AccountHead }) {
  const { provider, account, pressing, inOrder, first } = head;
  const own = { of: 'account', provider, account } as const;
  const isCalm = pressing === 0;
  return (
    <>
      <Notes notes={head.notes} />
      {!isCalm && <ListRows list={{ ...own, part: 'pressing' }} total={pressing} first={first} {...rows} />}
      <FoldedRows
        part="in-order"
        list={{ ...own, part: 'in-order' }}
        total={inOrder}
        first={isCalm ? first : []}
        openAtFirst={isCalm}
        holdsAsked={isAskedIn(rows.asked, head) && rows.asked?.part === 'in-order'}
        {...rows}
      >
        <Icon name="check" /> {t('group_note', t('level_ok'), countText(inOrder))}
      </FoldedRows>
    </>
  );
}

/** What holds for several keys of an account. */
function Notes({ notes }: Pick<AccountHead, 'notes'>) {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="group-note" data-part="group-note">
          {note}
        </p>
      ))}
    </>
  );
}
