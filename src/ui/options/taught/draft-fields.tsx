import { t } from '../../../browser/i18n.ts';
import type { TaughtDraft } from '../../../core/taught/provider-draft.ts';
import { LONGEST_INTERVAL } from '../../../core/taught/schema.ts';

interface Props {
  readonly origin: string;
  readonly draft: TaughtDraft;
  readonly onDraft: (draft: TaughtDraft) => void;
}

/** What a person says of the page: whose keys they are, which addresses it has, how often a new one is due. */
export function DraftFields({ origin, draft, onDraft }: Props) {
  return (
    <>
      <label class="field">
        <span class="label">{t('taught_name')}</span>
        <input
          name="provider"
          value={draft.name}
          autocomplete="off"
          onInput={(event) => onDraft({ ...draft, name: event.currentTarget.value })}
        />
      </label>
      <label class="field days">
        <span class="label">{t('taught_every')}</span>
        <input
          type="number"
          name="days"
          inputMode="numeric"
          min={1}
          max={LONGEST_INTERVAL}
          value={draft.everyDays}
          onInput={(event) => onDraft({ ...draft, everyDays: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label">{t('taught_path', origin)}</span>
        <input
          name="path"
          dir="ltr"
          value={draft.path}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onDraft({ ...draft, path: event.currentTarget.value })}
        />
        <small>{t('taught_path_hint')}</small>
      </label>
    </>
  );
}
