import { useState } from 'preact/hooks';
import { plural, t } from '../../browser/i18n.ts';
import type { Interval } from '../../core/time/interval.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { SeenOnPage } from '../../protocol/messages.ts';
import { intervalText } from '../../texts/date.ts';
import { shownId } from '../../texts/shown-id.ts';
import { type Failure, failureText } from '../components/failure.ts';
import { useAnnounce } from '../components/status.tsx';

interface Props {
  readonly seen: SeenOnPage;
  readonly tabId: number;
  readonly refresh: () => Promise<void>;
}

/** What was read of a page that is not known to be read right: nothing of it is kept before the person says so. */
export function SeenHere({ seen, tabId, refresh }: Props) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  if (seen.found === 0) return <p data-part="seen">{t('seen_none')}</p>;
  const answer = async (isRight: boolean) => {
    const reply = await askFromWindow({ type: 'answer-look', tabId, isRight, shown: seen.name });
    setFailure(reply.ok ? null : reply);
    await refresh();
    const said = t(isRight ? 'seen_said_right' : 'seen_said_wrong');
    if (reply.ok) announce(said, 'seen', () => undo(said));
  };
  const undo = async (said: string): Promise<string> => {
    const reply = await askFromWindow({ type: 'undo-look', tabId });
    await refresh();
    return reply.ok ? t('ui_undone', said) : failureText(reply);
  };
  const more = seen.found - seen.keys.length;
  return (
    <div data-part="seen">
      <h3>{plural('seen_title', seen.found)}</h3>
      <ul>
        {seen.keys.map((key) => (
          <li key={key.id}>
            <bdi>{key.name ?? t('ui_unnamed', shownId(key.id))}</bdi>: {datesOf(key)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{plural('seen_more', more)}</p>}
      <p>{t('seen_kept')}</p>
      <div class="buttons">
        <button type="button" class="primary" data-action="seen-right" onClick={() => void answer(true)}>
          {t('seen_right')}
        </button>
        <button type="button" data-action="seen-wrong" onClick={() => void answer(false)}>
          {t('seen_wrong')}
        </button>
      </div>
      {failure && (
        <p class="problem" role="alert">
          {failureText(failure)}
        </p>
      )}
    </div>
  );
}

type Key = SeenOnPage['keys'][number];

function datesOf({ created, expires, lastUsed }: Key): string {
  const all = [
    created && t('seen_created', intervalText(created)),
    expires && t('seen_expires', whenText(expires)),
    lastUsed && t('seen_last_used', whenText(lastUsed)),
  ].filter((text) => text !== null);
  return all.length > 0 ? all.join(', ') : t('seen_no_dates');
}

const whenText = (when: Interval | 'never'): string => (when === 'never' ? t('ui_never') : intervalText(when));
