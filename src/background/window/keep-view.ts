import { findKeyMaterial } from '../../core/key-material/index.ts';
import { withView } from '../../core/saved-views/change.ts';
import type { SavedView, ViewFields } from '../../core/saved-views/schema.ts';
import type { OwnAction } from '../../protocol/messages.ts';
import type { Draft } from '../draft.ts';
import { everyShape, keptText, typedText } from '../gate.ts';
import { Refusal } from '../refusal.ts';

/** A view is of no provider: its texts are looked at by themselves. */
const NOBODY = '';

/** Keeps a view of the list under a name, or another name, or lets go of it. Throws a `Refusal` for what may not be kept. */
export function keepView(draft: Draft, wish: Extract<OwnAction, { do: 'keep-view' }>): void {
  const { name, fields, was } = wish;
  if (fields !== null) typedText(name, NOBODY, wish.isNoKey);
  if (fields !== null && !isKept(fields)) throw new Refusal('error_refused');
  const next = withView(draft.get('views'), { name, fields, was });
  if (!next) throw new Refusal('error_view_not_kept');
  draft.set('views', next);
}

/** Of a file: without key material in names; one that asks for what holds some is left out. */
export function keptViews(views: readonly SavedView[]): SavedView[] {
  return views.flatMap(({ name, fields }) => (isKept(fields) ? [{ name: keptText(name, NOBODY), fields }] : []));
}

const isKept = (fields: ViewFields): boolean =>
  Object.values(fields).every((value) => value === undefined || findKeyMaterial(value, everyShape).length === 0);
