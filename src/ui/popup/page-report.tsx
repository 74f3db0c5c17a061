import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/i18n.ts';
import { reportOfTab } from '../../protocol/ask.window.ts';
import { ReportLink } from '../components/report-link.tsx';
import { Loading } from '../components/states.tsx';
import { useAnnounce } from '../components/status.tsx';

/** The page's skeleton, to be read in full before it can be copied: the user decides knowing what is in it. */
export function PageReportPanel({ tabId }: { readonly tabId: number }) {
  const [report, setReport] = useState<string | null | undefined>(undefined);
  const announce = useAnnounce();
  useEffect(() => {
    void reportOfTab(tabId).then(setReport);
  }, [tabId]);
  const copy = async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    announce(copied ? t('report_copied') : t('report_not_copied'));
  };
  if (report === undefined) return <Loading />;
  if (report === null) {
    return (
      <p class="problem" role="alert">
        {t('report_none')}
      </p>
    );
  }
  return (
    <div class="panel" data-part="report">
      <label class="field">
        <span class="label">{t('report_label')}</span>
        <textarea class="report" rows={10} readOnly value={report} />
      </label>
      <p class="hint">
        {t('report_hint')} <ReportLink />
      </p>
      <button type="button" class="primary" data-action="copy-report" onClick={() => copy(report)}>
        {t('report_copy')}
      </button>
    </div>
  );
}
