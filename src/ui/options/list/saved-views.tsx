import { useState } from 'preact/hooks';
import { t } from '../../../browser/i18n.ts';
import { viewChangeBack } from '../../../core/saved-views/change.ts';
import type { SavedView } from '../../../core/saved-views/schema.ts';
import type { OwnAction } from '../../../protocol/messages.ts';
import type { Failure } from '../../components/failure.ts';
import { FailureNote } from '../../components/failure-note.tsx';
import { Menu } from '../../components/menu.tsx';
import { useAnnounce } from '../../components/status.tsx';
import { undoing } from '../../components/undo.ts';
import type { Act } from '../../components/use-ledger.ts';
import { focusPart } from '../focus-part.ts';
import { addressOf, EVERYTHING, fieldsOf, type ListView } from './view.ts';
import { ViewName } from './view-name.tsx';

interface Props {
  readonly saved: readonly SavedView[];
  readonly view: ListView;
  readonly act: Act;
}

type Change = Extract<OwnAction, { do: 'keep-view' }>;

/** Views of the list under names: to go to, to save, to rename, to delete; each change can be undone. */
export function SavedViews({ saved, view, act }: Props) {
  const [renamed, rename] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const announce = useAnnounce();
  const keep = async (change: Omit<Change, 'do'>, done: string, name: string) => {
    const back = viewChangeBack(saved, change);
    const refused = await act({ do: 'keep-view', ...change });
    setFailure(refused);
    if (refused) return false;
    // It was taken once: nobody needs to be asked of it again.
    announce(t(done, name), 'seen', undoing(act, { do: 'keep-view', ...back, isNoKey: true }, name));
    rename(null);
    focusPart('[data-part="saved-views"] summary');
    return true;
  };
  return (
    <Menu part="saved-views" label={t('views_title')}>
      {saved.length === 0 && <p class="hint">{t('views_none')}</p>}
      <ul class="saved-views">
        {saved.map(({ name, fields }) => {
          const address = addressOf({ ...EVERYTHING, ...fields } as ListView);
          return (
            <li key={name}>
              <a href={address} aria-current={address === addressOf(view) ? 'true' : undefined}>
                <bdi>{name}</bdi>
              </a>
              <button
                type="button"
                data-action="rename-view"
                aria-label={t('views_rename_named', name)}
                aria-expanded={renamed === name}
                onClick={() => rename(renamed === name ? null : name)}
              >
                {t('views_rename')}
              </button>
              <button
                type="button"
                data-action="delete-view"
                aria-label={t('views_delete_named', name)}
                onClick={() => void keep({ name, fields: null }, 'views_deleted', name)}
              >
                {t('views_delete')}
              </button>
              {renamed === name && (
                <ViewName
                  label={t('views_new_name', name)}
                  first={name}
                  submit={t('views_rename')}
                  keep={(to, confirmed) => keep({ name: to, fields, was: name, ...confirmed }, 'views_renamed', to)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <ViewName
        label={t('views_name')}
        first=""
        submit={t('views_save')}
        keep={(name, confirmed) => keep({ name, fields: fieldsOf(view), ...confirmed }, 'views_saved', name)}
      />
      <FailureNote failure={failure} />
    </Menu>
  );
}
