import { useState } from 'preact/hooks';
import { plural } from '../../browser/i18n.ts';
import type { AllowedSite } from '../../core/backup/sites.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { Failure } from '../components/failure.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { AllowSites } from './allow-sites.tsx';

interface Props {
  /** Of an imported backup, and not allowed here. */
  readonly sites: readonly AllowedSite[];
  readonly allowed: () => void;
}

/** Sites that were allowed where a backup was made, to be allowed here at one press. */
export function OfferedSites({ sites, allowed }: Props) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const origins = [...new Set(sites.map(({ origin }) => origin))];
  if (origins.length === 0) return null;
  const keep = async () => {
    const reply = await askFromWindow({ type: 'sites-allowed', sites });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) allowed();
  };
  return (
    <div class="panel" data-part="offered-sites">
      <p>{plural('backup_sites', origins.length)}</p>
      <AllowSites origins={origins} allowed={keep} />
      <FailureNote failure={failure} />
    </div>
  );
}
