import { useMemo, useRef } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n.ts';
import type { Overview } from '../../../protocol/messages.ts';
import { zoneHere } from '../../../texts/date.ts';
import { useChunks } from '../../components/chunks.ts';
import { useAnnounce } from '../../components/status.tsx';
import { download } from '../download.ts';
import { Drawing } from './drawing.tsx';
import { livesOf, scaleOf } from './life.ts';
import { LivesTable } from './lives-table.tsx';
import { pictureOf } from './picture-file.ts';
import { useRoom } from './room.ts';

/** All keys from birth to now, and what comes in the next twelve months: drawn, as a table, and as a file. */
export function Lifelines({ overview: { credentials, today } }: { readonly overview: Overview }) {
  const drawing = useRef<SVGSVGElement>(null);
  const announce = useAnnounce();
  const room = useRoom();
  const lives = useMemo(() => livesOf(credentials, today, zoneHere()), [credentials, today]);
  const scale = useMemo(() => scaleOf(lives, today), [lives, today]);
  const drawn = useChunks(lives.length);
  if (lives.length === 0) return <p class="state">{t('lifelines_none')}</p>;
  const shown = lives.slice(0, drawn);
  const save = () => {
    if (!drawing.current) return;
    announce(t('backup_exported', download(pictureOf(drawing.current), 'svg', 'image/svg+xml')));
  };
  return (
    <>
      <p>{plural('lifelines_what', lives.length)}</p>
      <ul class="legend" data-part="legend">
        <li class="is-sure">{t('lifelines_sure')}</li>
        <li class="is-unsure">{t('lifelines_unsure')}</li>
        <li class="is-due">{t('lifelines_due')}</li>
        <li class="is-end">{t('lifelines_end')}</li>
        <li class="is-latest">{t('lifelines_latest')}</li>
        <li class="is-today">{t('lifelines_today')}</li>
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <section class="drawing" aria-label={t('lifelines_title')} tabIndex={0}>
        <Drawing lives={shown} scale={scale} today={today} root={drawing} room={room} />
      </section>
      <div class="buttons">
        <button type="button" data-action="save-picture" disabled={drawn < lives.length} onClick={save}>
          {t('lifelines_save')}
        </button>
      </div>
      <details>
        <summary>{t('timeline_table')}</summary>
        <LivesTable lives={shown} />
      </details>
    </>
  );
}
