import { useEffect, useState } from 'preact/hooks';
import browser from '../../../browser/browser.ts';
import { t } from '../../../browser/i18n.ts';
import { originPattern } from '../../../browser/origin-pattern.ts';
import { newTaughtId } from '../../../core/taught/id.ts';
import { isOrigin, pathExpression, proposedPath } from '../../../core/taught/place.ts';
import { problemOf, type TaughtDraft, taughtFrom } from '../../../core/taught/provider-draft.ts';
import type { Taught } from '../../../core/taught/schema.ts';
import { todayHere } from '../../../texts/date.ts';
import { type Failure, failureText } from '../../components/failure.ts';
import { Loading } from '../../components/states.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { DraftFields } from './draft-fields.tsx';
import { PreviewKeys } from './preview-keys.tsx';
import { useLook } from './use-look.ts';

export interface TeachProps {
  readonly tabId: number;
  readonly pages: readonly Taught[];
  readonly keep: (page: Taught) => Promise<Failure | null>;
}

/** Usual advice of most vendors that give any. */
const EVERY_DAYS = '90';

/** From what was found on the page of a tab to a page that is taught. */
export function Teach({ tabId, pages, keep }: TeachProps) {
  const look = useLook(tabId);
  const { looked, preview } = look;
  const url = looked ? new URL(looked.address) : null;
  const known =
    url && pages.find(({ origin, path }) => origin === url.origin && pathExpression(path).test(url.pathname));
  const [draft, setDraft] = useState<TaughtDraft>({ name: '', path: '', everyDays: EVERY_DAYS });
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (known) setDraft({ name: known.name, path: known.path, everyDays: String(known.everyDays) });
    else if (url) setDraft((typed) => ({ ...typed, path: proposedPath(url) }));
  }, [looked?.address]);

  const submit = async (): Promise<void> => {
    const problem = url && problemOf(draft, url.pathname);
    if (!url || !preview || problem) return setFailure({ error: problem ?? 'taught_reads_nothing', values: [] });
    // Asked first of all: a browser grants it only while it answers the press itself.
    const granted = await browser.permissions
      .request({ origins: [originPattern(url.origin, browser)] })
      .catch(() => false);
    if (!granted) return setFailure({ error: 'taught_not_let_in', values: [url.host] });
    const { layout } = preview;
    const id = known?.id ?? newTaughtId(crypto.getRandomValues(new Uint32Array(1)));
    setFailure(await keep(taughtFrom(draft, { id, origin: url.origin, layout, today: todayHere() })));
  };

  if (looked === undefined) return <Loading />;
  const isPossible = url !== null && isOrigin(url.origin);
  if (!looked || !isPossible || looked.lists.length === 0) {
    const seen = looked === null ? 'taught_no_look' : isPossible ? 'taught_nothing_found' : 'taught_not_https';
    const why = look.barred === null ? seen : `here_${look.barred}`;
    return (
      <section class="card" data-part="teach">
        <p role="alert">{t(why)}</p>
        <Again press={look.again} />
      </section>
    );
  }
  return (
    <form
      class="settings card"
      data-part="teach"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('taught_teach', url.host)}</h2>
      <p>{known ? t('taught_known', known.name) : t('taught_teach_text')}</p>
      <Again press={look.again} />
      <ColumnsForm lists={looked.lists} look={look} />
      <PreviewKeys preview={preview} columns={look.columns} />
      <DraftFields origin={url.origin} draft={draft} onDraft={setDraft} />
      {failure && (
        <p class="problem" role="alert">
          {failureText(failure)}
        </p>
      )}
      <button type="submit" class="primary" data-action="keep-taught">
        {t('taught_keep', url.host)}
      </button>
      <p class="hint">{t('taught_keep_hint')}</p>
    </form>
  );
}

function Again({ press }: { readonly press: () => void }) {
  return (
    <button type="button" data-action="look-again" onClick={press}>
      {t('taught_again')}
    </button>
  );
}
