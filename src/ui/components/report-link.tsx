import { t } from '../../browser/i18n.ts';
import type { Failure } from './failure.ts';

/** Failures that a person is asked to report. */
const REPORTED: readonly Failure['error'][] = ['error_unexpected', 'ui_error_drawing'];

export const isReported = ({ error }: Failure): boolean => REPORTED.includes(error);

/** Leads to where it stands how and where problems are reported. */
export function ReportLink() {
  return (
    <a href="options.html#about" target="_blank" rel="noopener" data-part="report-link">
      {t('report_where')}
    </a>
  );
}
