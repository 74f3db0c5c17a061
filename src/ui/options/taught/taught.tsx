import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../../browser/i18n.ts';
import type { Taught as TaughtPage } from '../../../core/taught/schema.ts';
import { askFromWindow } from '../../../protocol/ask.window.ts';
import { type Failure, failureText } from '../../components/failure.ts';
import { focusHeading } from '../../components/focus.ts';
import { ErrorState, Loading } from '../../components/states.tsx';
import { useAnnounce } from '../../components/status.tsx';
import { ImportTaught } from './import-taught.tsx';
import { TaughtItem } from './taught-item.tsx';
import { Teach } from './teach.tsx';

type Change =
  | { readonly type: 'keep-taught'; readonly page: TaughtPage }
  | { readonly type: 'forget-taught'; readonly id: string };

/** The pages that a person taught; and, where the address names a tab, one more that they are teaching. */
export function Taught() {
  const [pages, setPages] = useState<readonly TaughtPage[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tabId, setTabId] = useState(tabOf(location.hash));
  const announce = useAnnounce();
  const load = useCallback(async () => {
    const reply = await askFromWindow({ type: 'taught' });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setPages(reply.value);
  }, []);
  useEffect(() => void load(), [load]);
  if (!pages) return failure ? <ErrorState failure={failure} retry={() => void load()} /> : <Loading />;

  const send = async (change: Change): Promise<Failure | null> => {
    const reply = await askFromWindow(change);
    if (!reply.ok) return reply;
    setPages(reply.value);
    return null;
  };
  /** Does it, says so, and offers to take it back. */
  const change = async (wish: Change, said: string, name: string): Promise<Failure | null> => {
    const id = wish.type === 'keep-taught' ? wish.page.id : wish.id;
    const before = pages.find((one) => one.id === id);
    const failed = await send(wish);
    if (failed) return failed;
    announce(saidOf(said, name), 'seen', async () => {
      const undone = await send(before ? { type: 'keep-taught', page: before } : { type: 'forget-taught', id });
      const now = !before ? 'taught_forgotten' : wish.type === 'forget-taught' ? 'taught_back' : 'taught_as_before';
      return undone ? failureText(undone) : saidOf(now, name);
    });
    return null;
  };
  const keep = async (page: TaughtPage) => {
    const failed = await change({ type: 'keep-taught', page }, 'taught_kept', page.name);
    if (failed) return failed;
    setTabId(null);
    history.replaceState(null, '', '#taught');
    focusHeading();
    return null;
  };
  return (
    <>
      {tabId !== null && <Teach tabId={tabId} pages={pages} keep={keep} />}
      <p>{t(pages.length === 0 ? 'taught_none' : 'taught_text')}</p>
      <ul class="taught" data-part="taught-pages">
        {pages.map((page) => (
          <TaughtItem
            key={page.id}
            page={page}
            keep={keep}
            forget={() => change({ type: 'forget-taught', id: page.id }, 'taught_forgotten', page.name)}
          />
        ))}
      </ul>
      <ImportTaught keep={keep} />
    </>
  );
}

/** What is so now; of one that is removed also what stays of it. */
const saidOf = (id: string, name: string): string => t(id, name, t('delete_title'));

function tabOf(hash: string): number | null {
  const named = new URLSearchParams(hash.split('?')[1] ?? '').get('tab');
  return named !== null && /^\d{1,10}$/.test(named) ? Number(named) : null;
}
