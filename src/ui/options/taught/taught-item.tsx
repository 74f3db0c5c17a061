import { useState } from 'preact/hooks';
import { plural, t } from '../../../browser/i18n.ts';
import { folderOf } from '../../../core/taught/folder.ts';
import { problemOf, type TaughtDraft } from '../../../core/taught/provider-draft.ts';
import type { Taught } from '../../../core/taught/schema.ts';
import { type Failure, failureText } from '../../components/failure.ts';
import { useAnnounce } from '../../components/status.tsx';
import { downloadAs } from '../download.ts';
import { DraftFields } from './draft-fields.tsx';

interface Props {
  readonly page: Taught;
  readonly keep: (page: Taught) => Promise<Failure | null>;
  readonly forget: () => Promise<Failure | null>;
}

/** One page that a person taught: what they said of it, to be changed, handed on or forgotten. */
export function TaughtItem({ page, keep, forget }: Props) {
  const [draft, setDraft] = useState<TaughtDraft | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const { name, origin, path, everyDays } = page;
  const save = async (changed: TaughtDraft) => {
    const problem = problemOf(changed, null);
    if (problem) return setFailure({ error: problem, values: [] });
    const failed = await keep({
      ...page,
      name: changed.name.trim(),
      path: changed.path,
      everyDays: Number(changed.everyDays),
    });
    setFailure(failed);
    if (!failed) setDraft(null);
  };
  const hand = () => {
    downloadAs(folderOf(page), 'provider.json', 'application/json');
    announce(t('taught_exported', 'provider.json'));
  };
  return (
    <li class="card" data-part="taught-page">
      <h2>{name}</h2>
      <p>
        <bdi dir="ltr">{`${origin}${path}`}</bdi> · {plural('taught_due', everyDays)}
      </p>
      {draft && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save(draft);
          }}
        >
          <DraftFields origin={origin} draft={draft} onDraft={setDraft} />
          <p class="hint">{t('taught_change_columns')}</p>
          <button type="submit" class="primary" data-action="save-taught">
            {t('taught_save')}
          </button>
        </form>
      )}
      {failure && (
        <p class="problem" role="alert">
          {failureText(failure)}
        </p>
      )}
      <div class="choices">
        {!draft && (
          <button
            type="button"
            data-action="change-taught"
            aria-label={t('taught_change_named', name)}
            onClick={() => setDraft({ name, path, everyDays: String(everyDays) })}
          >
            {t('taught_change')}
          </button>
        )}
        <button type="button" data-action="export-taught" aria-label={t('taught_export_named', name)} onClick={hand}>
          {t('taught_export')}
        </button>
        <button
          type="button"
          data-action="forget-taught"
          aria-label={t('taught_forget_named', name)}
          onClick={() => void forget().then(setFailure)}
        >
          {t('taught_forget')}
        </button>
      </div>
    </li>
  );
}
