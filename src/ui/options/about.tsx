import { PROVIDERS } from '../../catalogue/index.ts';
import type { Clock, Kind, Source } from '../../core/lifecycle.ts';
import browser from '../../platform/browser.ts';
import { kindName, plural, t } from '../../platform/i18n.ts';
import { calendarText } from '../../platform/phrases/date.ts';
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
        {kind.lifecycle.map(({ stage, on, source }) => (
          <Fact key={stage} text={t(`stage_${stage.replaceAll('-', '_')}`, calendarText(on))} source={source} />
        ))}
        <Fact
          text={t(`rotation_${kind.rotation.mode}`, kind.rotation.overlapDays ?? 0)}
          source={kind.rotation.overlapSource ?? kind.rotation.source}
        />
        {kind.clocks.map((clock) => (
          <ClockFact key={clock.clock} clock={clock} />
        ))}
        {kind.introduced !== null && kind.introducedSource && (
          <Fact text={t('about_introduced', calendarText(kind.introduced))} source={kind.introducedSource} />
        )}
        {kind.replacements.map(({ kind: other, suits, source }) => (
          <Fact key={other} text={t(`replacement_${suits}`, kindName(other))} source={source} />
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
      <Fact
        text={clock.everyDays === null ? t('rotation_not_advised') : t('rotation_advised', clock.everyDays)}
        source={clock.source}
      />
    );
  if (clock.clock === 'idle') return <Fact text={plural('clock_idle', clock.afterDays)} source={clock.source} />;
  return <Fact text={t(clock.offered ? 'clock_expiry_offered' : 'clock_expiry')} source={clock.source} />;
}

/** A fact with where it is from, when someone last looked, and how sure it is. */
function Fact({ text, source }: { readonly text: string; readonly source: Source }) {
  return (
    <li>
      {text}{' '}
      <small>
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {new URL(source.url).hostname}
        </a>{' '}
        {t(`confidence_${source.confidence}`)} {t('ui_checked', calendarText(source.checkedOn))}
      </small>
    </li>
  );
}
