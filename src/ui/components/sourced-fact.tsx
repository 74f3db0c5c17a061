import { t } from '../../browser/i18n.ts';
import type { Source } from '../../core/lifecycle.ts';
import { calendarText } from '../../texts/date.ts';

interface Props {
  readonly text: string;
  /** Which keys, as the catalogue has it, in English; absent: all. */
  readonly only?: string | undefined;
  readonly source: Source;
}

/** A fact of the catalogue with where it is from, when someone last looked, and how sure it is. */
export function SourcedFact({ text, only, source }: Props) {
  const from = t('fact_source', new URL(source.url).hostname);
  return (
    <li>
      {text}
      {only !== undefined && (
        <>
          {' – '}
          {t('fact_only')} <span lang="en">{only}</span>
        </>
      )}{' '}
      <small>
        <a href={source.url} target="_blank" rel="noreferrer noopener" aria-label={t('group_note', from, text)}>
          {from}
        </a>{' '}
        {t(`confidence_${source.confidence}`)} {t('ui_checked', calendarText(source.checkedOn))}
      </small>
    </li>
  );
}
