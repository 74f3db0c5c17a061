import { plural, t } from '../../browser/i18n.ts';
import type { Announcement, Kind, LifecycleEvent } from '../../core/lifecycle.ts';
import { clockOf } from '../../core/lifecycle.ts';
import { calendarText, todayHere } from '../../texts/date.ts';
import { kindName } from '../../texts/kind-name.ts';
import { stageText } from '../../texts/stage.ts';
import { SourcedFact } from '../components/sourced-fact.tsx';

/** What its provider has announced for a kind of keys, each with its source: no more than that says. */
export function Announced({ kind, isOnly }: { readonly kind: Kind; readonly isOnly: boolean }) {
  const events = [...kind.lifecycle, ...(kind.announcements ?? [])].filter(({ stage }) => stage !== 'announced');
  const idle = clockOf(kind, 'idle');
  // That nothing was announced is no news.
  if (events.length === 0 && !idle) return null;
  return (
    <>
      {!isOnly && <h3>{kindName(kind.id)}</h3>}
      <ul class="sources">
        {events.map((event) => (
          <SourcedFact key={JSON.stringify(event)} text={eventText(event)} only={onlyOf(event)} source={event.source} />
        ))}
        {idle && <SourcedFact text={plural('clock_idle', idle.afterDays)} source={idle.source} />}
        {events.length > 0 &&
          kind.replacements.map(({ kind: other, source }) => (
            <SourcedFact key={other} text={t('replacement_any', kindName(other))} source={source} />
          ))}
        {events.length > 0 &&
          kind.ways?.map(({ way, source }) => (
            <SourcedFact key={way} text={t('replacement_any', t(`way_${way.replace('-', '_')}`))} source={source} />
          ))}
      </ul>
    </>
  );
}

const eventText = (event: LifecycleEvent | Announcement): string =>
  stageText('here', event, whenText(event), todayHere());

function whenText({ on, ...event }: LifecycleEvent | Announcement): string {
  if (on === 'paused' || on === 'undated') return t(`here_${on}`);
  const through = 'through' in event ? event.through : undefined;
  return through === undefined ? calendarText(on) : t('here_span', calendarText(on), calendarText(through));
}

const onlyOf = (event: LifecycleEvent | Announcement): string | undefined =>
  'appliesTo' in event ? event.appliesTo : undefined;
