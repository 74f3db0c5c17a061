import { useState } from 'preact/hooks';
import { countText, plural, t } from '../../browser/i18n.ts';
import { PROVIDERS } from '../../catalogue/index.ts';
import { keptIds } from '../../catalogue/kept-place.ts';
import type { Provider } from '../../catalogue/schema.ts';
import type { LogReading } from '../../core/log/index.ts';
import { askFromWindow } from '../../protocol/ask.window.ts';
import type { LogImportReport } from '../../protocol/messages.ts';
import { calendarText } from '../../texts/date.ts';
import { AccountChoice } from './account-choice.tsx';
import { DropZone } from './drop-zone.tsx';
import type { Failure } from './failure.ts';
import { FailureNote } from './failure-note.tsx';
import { textOf } from './file-text.ts';
import { LogPreview, previewText } from './log-preview.tsx';
import { NotUnderstood } from './not-understood.tsx';
import { useAnnounce } from './status.tsx';
import type { Ledger } from './use-ledger.ts';

/** What was made of a chosen file. Its text is held in this window alone, until the window closes. */
interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly reading: LogReading;
  readonly report: LogImportReport | null;
}

const STEPS = [1, 2, 3, 4];

/** Exact ages from the account's own activity log: how to get the file, what it would change, and then the change. */
export function ExactAges({ ledger }: { readonly ledger: Ledger }) {
  const provider = PROVIDERS.find(({ logEvents }) => logEvents.length > 0);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  if (!provider) return null;

  const read = async (name: string, text: string, account: string | null) => {
    const reading = await readingOf(text, provider, account, ledger);
    if (reading.problem !== null) return setFailure({ error: reading.problem, values: [] });
    setChosen({ name, text, reading, report: null });
    if (reading.needsAccount) return;
    const reply = await askFromWindow({ type: 'import-log', apply: false, events: reading.events });
    if (!reply.ok) return setFailure(reply);
    setChosen({ name, text, reading, report: reply.value });
    announce(previewText(name, reply.value), 'unseen');
  };
  const choose = async (file: File) => {
    setChosen(null);
    setFailure(null);
    const result = await textOf(file);
    if ('error' in result) setFailure(result);
    else await read(file.name, result.text, null).catch(() => setFailure({ error: 'exact_failed', values: [] }));
  };
  const apply = async ({ reading }: Chosen) => {
    const reply = await askFromWindow({ type: 'import-log', apply: true, events: reading.events });
    if (!reply.ok) return setFailure(reply);
    setChosen(null);
    announce(plural('exact_applied', reply.value.changes.length));
    await ledger.refresh();
  };

  return (
    <section class="exact-ages" data-part="exact-ages">
      <HowToExport provider={provider} />
      <DropZone label={t('exact_drop')} accept=".csv,.json,.txt,text/csv,application/json" onFile={choose} />
      <FailureNote failure={failure} part="file-problem" />
      {chosen?.reading.needsAccount && (
        <AccountChoice
          provider={provider}
          known={accountsOf(ledger, provider, chosen.reading)}
          onAccount={(account) => read(chosen.name, chosen.text, account)}
        />
      )}
      {chosen?.report && <LogPreview name={chosen.name} report={chosen.report} apply={() => apply(chosen)} />}
      {chosen && <NotUnderstood lines={chosen.reading.notUnderstood} others={chosen.reading.otherLines} />}
    </section>
  );
}

function HowToExport({ provider }: { readonly provider: Provider }) {
  const source = provider.logSource;
  return (
    <>
      <p>{t('exact_why', provider.name)}</p>
      <ol data-part="export-steps">
        {STEPS.map((step) => (
          <li key={step}>{t(`exact_${provider.id}_step_${step}`, countText(provider.logOpensWithDays ?? 0))}</li>
        ))}
      </ol>
      {source && (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {t('exact_source', provider.name)}
          </a>{' '}
          <small>{t('ui_checked', calendarText(source.checkedOn))}</small>
        </p>
      )}
    </>
  );
}

/**
 * The log reader is half of the window's weight and needed by few: it is loaded, from our own package, when there is a file
 * to be read. After an update of the extension it may be gone.
 */
async function readingOf(
  text: string,
  provider: Provider,
  account: string | null,
  { overview }: Ledger,
): Promise<LogReading> {
  const { readActivityLog } = await import('../../core/log/index.ts');
  const reading = readActivityLog(text, {
    provider: provider.id,
    rules: provider.logEvents,
    kinds: provider.kinds,
    pages: provider.pages,
    hosts: provider.hosts,
    since: provider.since,
    ...(provider.accountPath && { accountPath: provider.accountPath }),
    known: (overview?.credentials ?? []).filter((view) => view.provider === provider.id),
    isSecret: (id) => keptIds({ account: '', id }, provider) === null,
    account,
    now: Date.now(),
    languages: navigator.languages,
  });
  return { ...reading, events: reading.events.flatMap((event) => keptIds(event, provider) ?? []) };
}

/** Accounts that the ledger or the file names. */
function accountsOf({ overview }: Ledger, provider: Provider, reading: LogReading): string[] {
  const known = (overview?.credentials ?? []).filter((view) => view.provider === provider.id);
  return [...new Set([...reading.accounts, ...known.map(({ account }) => account)])];
}
