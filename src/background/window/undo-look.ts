import type { CredentialKey } from '../../core/credential.ts';
import { canonical } from '../../core/record/canonical.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import type { FromOwnPage, Overview } from '../../protocol/messages.ts';
import type { Look } from '../../protocol/schemas/stored-look.ts';
import type { Draft } from '../draft.ts';
import { partOn } from '../page/part.ts';
import { Refusal } from '../refusal.ts';
import type { KeyPage } from '../sender.ts';
import type { Worker } from '../worker.ts';
import { forget } from './action.ts';
import { overview } from './overview.ts';

/** What there was before a person said whether a page was read right. */
export interface Answered {
  readonly isRight: boolean;
  readonly look: Look;
  readonly where: KeyPage;
  readonly wasRefused: boolean;
  /** They had found that page right there before. */
  readonly wasRight: boolean;
  /** All that was known of the page's account and kind. */
  readonly records: ReadonlyMap<CredentialKey, CredentialRecord>;
}

export async function beforeAnswer(
  { store, session }: Worker,
  look: Look,
  where: KeyPage,
  isRight: boolean,
): Promise<Answered> {
  const part = partOn(where);
  const { records, instances } = await store.readPart(part);
  const { origin } = where;
  return {
    isRight,
    look,
    where,
    wasRefused: await session.isRefused(origin, where.page.id),
    wasRight: instances.some((one) => one.origin === origin && one.pages.includes(where.page.id)),
    records: new Map(records.ofScope(part.scope).map((record) => [record.key, record])),
  };
}

/** Takes back what a person said last of what was read in that tab: it is as before, and they are asked once more. */
export async function undoLook(
  worker: Worker,
  { tabId }: Extract<FromOwnPage, { type: 'undo-look' }>,
): Promise<Overview> {
  const { answered, store, session, known } = worker;
  const one = answered.get(tabId);
  if (!one) throw new Refusal('error_no_undo');
  answered.delete(tabId);
  const { where, look } = one;
  if (one.isRight) await store.update((draft) => takeBack(draft, one));
  await known.changed();
  await session.keepRefused(where.origin, where.page.id, one.wasRefused);
  const now = await session.look(tabId);
  if (now && now.instance.origin === where.origin)
    await session.keepLook(tabId, { ...now, seen: now.seen ?? look.seen });
  await session.dropTab(tabId);
  void worker.show();
  return overview(worker, tabId);
}

function takeBack(draft: Draft, { where, wasRight, records }: Answered): void {
  const { origin, page } = where;
  if (!wasRight) {
    // Ids of pages are of one provider.
    const without = draft
      .get('instances')
      .map((one) => (one.origin === origin ? { ...one, pages: one.pages.filter((id) => id !== page.id) } : one));
    draft.set(
      'instances',
      without.filter(({ isAlways, pages }) => isAlways || pages.length > 0),
    );
  }
  for (const now of draft.recordsOf(partOn(where).scope)) {
    const before = records.get(now.key);
    // What a person has said of a key since is about that key, however it was read.
    if (now === before || wordsOf(now) !== wordsOf(before) || (!before && draft.walk(now.key))) continue;
    if (before) draft.put(before);
    else forget(draft, now.key);
  }
}

const wordsOf = (record?: CredentialRecord): string =>
  canonical([record?.acts ?? [], record?.note.text ?? '', record?.snooze ?? null]);
