import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Overview } from '../../protocol/messages.ts';
import type { Failure } from '../components/failure.ts';
import { Icon } from '../components/icon.tsx';
import { ErrorState, Loading } from '../components/states.tsx';
import type { Ledger } from '../components/use-ledger.ts';
import { Keys } from './keys.tsx';

const REFUSED: Failure = { error: 'sample_refused', values: [] };

/** The dashboard with keys that are made up. They are nowhere but in this window, and nothing can be done to them. */
export function Samples() {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = async () => {
    const reply = await askFromWindow({ type: 'samples' });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setOverview(reply.value);
  };
  useEffect(() => void load(), []);
  const ledger = useMemo<Ledger>(
    () => ({ overview, failure: null, refresh: async () => {}, act: async () => REFUSED }),
    [overview],
  );
  if (!overview) return failure ? <ErrorState failure={failure} retry={() => void load()} /> : <Loading />;
  return (
    <>
      <div class="notice" data-severity="info" data-part="samples">
        <Icon name="info" />
        <div>
          <p>{t('sample_notice')}</p>
          <a href="#keys" data-action="leave-samples">
            {t('sample_leave')}
          </a>
        </div>
      </div>
      <Keys ledger={ledger} overview={overview} open={null} at="samples" />
    </>
  );
}
