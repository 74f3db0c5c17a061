import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { PageHere } from '../../protocol/messages.ts';
import type { Act } from '../components/use-ledger.ts';
import { LookHere } from './look-here.tsx';
import { PageHereCard } from './page-here.tsx';
import { ToldContext } from './use-popup.ts';

interface Props {
  readonly tabId: number;
  /** Has all that the popup shows asked for anew. */
  readonly refresh: () => Promise<void>;
  readonly act: Act;
}

/** What is known of the page under the popup, of which no keys are read: asked for again when the worker tells something new. */
export function OverPage({ tabId, refresh, act }: Props) {
  const told = useContext(ToldContext);
  const [here, setHere] = useState<PageHere | null>(null);
  useEffect(() => {
    let isOver = false;
    void askFromWindow({ type: 'page-here', tabId }).then((reply) => {
      if (!isOver && reply.ok) setHere(reply.value.here);
    });
    return () => {
      isOver = true;
    };
  }, [tabId, told]);
  if (here?.what === 'page') return <PageHereCard here={here} tabId={tabId} refresh={refresh} act={act} />;
  if (here?.what === 'off') return <p class="tab-line">{t('here_off')}</p>;
  if (here?.what === 'unencrypted') return <p class="tab-line">{t('here_unencrypted')}</p>;
  if (here?.what !== 'unknown') return null;
  return (
    <>
      <p class="tab-line">{t('here_unknown')}</p>
      <LookHere tabId={tabId} isKnown={false} />
    </>
  );
}
