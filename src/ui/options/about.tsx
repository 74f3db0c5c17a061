import browser from '../../browser/browser.ts';
import { countText, plural, t } from '../../browser/i18n.ts';
import { PROVIDERS } from '../../catalogue/index.ts';
import type { Clock, Kind } from '../../core/lifecycle.ts';
import { calendarText, todayHere } from '../../texts/date.ts';
import { kindName } from '../../texts/kind-name.ts';
import { stageText } from '../../texts/stage.ts';
import { SourcedFact } from '../components/sourced-fact.tsx';
import { Papers } from './about/papers.tsx';
import { Permissions } from './about/permissions.tsx';

export const STORED = ['about_stored_keys', 'about_stored_settings', 'about_stored_random'];

export function About() {
  return (
    <>
      <section class="card">
        <h2>{t('about_version', browser.runtime.getManifest().version)}</h2>
        <p>{t('about_stored')}</p>
        <ul>
          {STORED.map((id) => (
            <li key={id}>{t(id)}</li>
          ))}
        </ul>
        <p>{t('about_never')}</p>
        <p>
          <a href="#welcome">{t('about_welcome')}</a>
        </p>
        <p>
          <a href="#backup">{t('delete_title')}</a>
        </p>
      </section>
      <Permissions />
      <Papers />
      <section class="card" data-part="sources">
        <h2>{t('about_sources')}</h2>
        <p>{t('about_sources_text')}</p>
        {PROVIDERS.flatMap(({ kinds }) => kinds).map((kind) => (
          <Facts key={kind.id} kind={kind} />
        ))}
      </section>
    </>
  );
}

function Facts({ kind }: { readonly kind: Kind }) {
  return (
    <details>
      <summary>{kindName(kind.id)}</summary>
      <ul class="sources">
        {kind.lifecycle.map((event) => (
          <SourcedFact
            key={event.stage}
            text={stageText('stage', event, calendarText(event.on), todayHere())}
            source={event.source}
          />
        ))}
        <SourcedFact
          text={t(`rotation_${kind.rotation.mode}`, countText(kind.rotation.overlapDays ?? 0))}
          source={kind.rotation.overlapSource ?? kind.rotation.source}
        />
        {kind.clocks.map((clock) => (
          <ClockFact key={clock.clock} clock={clock} />
        ))}
        {kind.introduced !== null && kind.introducedSource && (
          <SourcedFact text={t('about_introduced', calendarText(kind.introduced))} source={kind.introducedSource} />
        )}
        {kind.replacements.map(({ kind: other, suits, source }) => (
          <SourcedFact key={other} text={t(`replacement_${suits}`, kindName(other))} source={source} />
        ))}
      </ul>
    </details>
  );
}

/** A deadline stands among the stages of the lifecycle. */
function ClockFact({ clock }: { readonly clock: Clock }) {
  if (clock.clock === 'deadline') return null;
  if (clock.clock === 'age')
    return (
      <SourcedFact
        text={clock.everyDays === null ? t('rotation_not_advised') : t('rotation_advised', countText(clock.everyDays))}
        source={clock.source}
      />
    );
  if (clock.clock === 'idle') return <SourcedFact text={plural('clock_idle', clock.afterDays)} source={clock.source} />;
  return <SourcedFact text={t(clock.offered ? 'clock_expiry_offered' : 'clock_expiry')} source={clock.source} />;
}
