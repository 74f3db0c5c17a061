import { type Failure, failureText } from './failure.ts';
import { isReported, ReportLink } from './report-link.tsx';

interface Props {
  readonly failure: Failure | null;
  readonly part?: string;
}

/** Why something was not done, where there is a reason to tell: spoken at once. */
export function FailureNote({ failure, part }: Props) {
  return (
    failure && (
      <p class="problem" role="alert" data-part={part}>
        {failureText(failure)} {isReported(failure) && <ReportLink />}
      </p>
    )
  );
}
