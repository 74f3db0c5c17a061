import { kindOf } from '../../catalogue/kept-kind.ts';
import { isListedOn, toldKind } from '../../catalogue/told-kind.ts';
import type { KindId, Sighting } from '../../core/credential.ts';
import type { Policy } from '../../core/policy.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import type { FromPage, PageView } from '../../protocol/messages.ts';
import type { Draft } from '../draft.ts';
import { isKeptId, keptText } from '../gate.ts';
import { graceDaysOf, isPerUser } from '../grace.ts';
import { holdSeen, isUnproven } from '../looks.ts';
import { Refusal } from '../refusal.ts';
import { isAccountTold, type KeyPage, keyOn } from '../sender.ts';
import { pageViewOf } from '../shown-views.ts';
import { unseenOn } from '../unseen.ts';
import { lookUp, lookUpPolicy, type Worker } from '../worker.ts';
import { partOn } from './part.ts';
import { takeOver } from './take-over.ts';

type Told = Extract<FromPage, { type: 'sighted' }>;
/** With what is on the page, wherever that was told. */
type Sighted = Told & { readonly present: readonly string[] };

/**
 * Adds what a page showed to the ledger. In a private window, and over a newer version's data, everything is judged
 * and shown but nothing is kept. Null where the page means a list that is not known any more.
 */
export async function sighted(worker: Worker, where: KeyPage, told: Told): Promise<PageView | null> {
  const present = told.present ?? (await presentOn(worker, where));
  if (!present) return null;
  if (await isUnproven(worker, where)) return hold(worker, where, { ...told, present });
  const view = await addSighted(worker, where, { ...told, present, complete: told.complete && told.present !== null });
  if (told.present) return view;
  const changed = new Set(told.sightings.map(({ id }) => keyOn(where, id)));
  return { ...view, chips: view.chips.filter(({ key }) => changed.has(key)), isPart: true };
}

/** The ids that the page in this tab told last; null where that was another page, or is forgotten. */
async function presentOn(
  { session }: Worker,
  { tabId, page, account, id }: KeyPage,
): Promise<readonly string[] | null> {
  const entry = await session.tab(tabId);
  const isSame = entry?.status.page === page.id && entry.status.account === account && entry.status.id === id;
  return isSame ? entry.ids : null;
}

/** What is not known to be read right is shown to the person, and to nobody else. */
async function hold(worker: Worker, where: KeyPage, told: Sighted): Promise<PageView> {
  if (!isPlausible(where, told)) throw new Refusal('error_refused');
  const { policy } = await lookUpPolicy(worker);
  const sightings = told.sightings.filter((one) => !isKindOff(policy, where, one));
  await holdSeen(worker, where, { ...told, sightings });
  return { chips: [], card: null, isCollapsed: false };
}

/** Whether an administrator has switched off the kind that the key is told to be of. */
function isKindOff({ off }: Policy, { page }: KeyPage, sighting: Sighting): boolean {
  return off.kinds.includes(toldKind(page, sighting) ?? page.kind);
}

/** `at`: when the page told that, epoch ms; a person may find only later that it was read right. */
export async function addSighted(
  worker: Worker,
  where: KeyPage,
  message: Sighted,
  at = worker.now(),
): Promise<PageView> {
  if (!isPlausible(where, message)) throw new Refusal('error_refused');
  const comparable = await worker.session.hasContext(where.documentId);
  const part = partOn(where, [...message.present, ...message.sightings.map(({ id }) => id)]);
  const { ledger, inForce } = await lookUp(worker, part);
  const { zone } = worker.here();
  const change = (draft: Draft) => take(draft, where, message, { comparable, zone, policy: inForce.policy, at });
  const kept = !where.incognito && !ledger.readOnly;
  const records = kept ? await worker.store.update(change, part) : await worker.store.preview(change, part);
  if (kept) await remember(worker, where, message);
  const view = pageViewOf(records, inForce.policy, worker.here(), await worker.session.folded(where));
  // The page is answered before the badge is brought up to date, for which more has to be read.
  if (kept) void worker.show(where.tabId);
  return view;
}

/**
 * Says no when it was seen in another account, which a tab has left for this one while the message was on its way; when a
 * sighting is of another kind than the page shows; when a page about one credential tells of another;
 * when an id looks like a key, which our own script would have replaced; when a page that holds no credentials, or says that
 * it could not be read, tells of one.
 */
function isPlausible(
  { provider, page, id, account }: KeyPage,
  { outcome, present, sightings, ...seen }: Sighted,
): boolean {
  if (seen.account !== account) return false;
  const isOfPage = ({ kind, told }: Sighting) =>
    kind === page.kind && (told === undefined || page.kinds?.includes(told) === true);
  if (!sightings.every(isOfPage)) return false;
  const ids = [...present, ...sightings.map((sighting) => sighting.id)];
  if (id !== null ? ids.some((one) => one !== id) : !ids.every((one) => isKeptId(one, provider))) return false;
  return sightings.length === 0 || (page.role !== 'log' && outcome === 'read');
}

function take(
  draft: Draft,
  where: KeyPage,
  message: Sighted,
  {
    comparable,
    zone,
    policy,
    at,
  }: { readonly comparable: boolean; readonly zone: string; readonly policy: Policy; readonly at: number },
) {
  const { provider, account, url } = where;
  const onPage = new Set(message.present);
  const visit = message.visit === undefined ? null : Math.min(message.visit, draft.now);
  for (const raw of message.sightings) {
    const key = keyOn(where, raw.id);
    const told = toldKind(where.page, raw);
    const named = { ...raw, told, name: raw.name && keptText(raw.name, provider) };
    const kind = told ?? where.page.kind;
    const ofKind = { graceDays: graceDaysOf(kind), isPerUser: isForAnyone(where, kind) };
    onPage.add(raw.id);
    takeOver(draft, where, raw, comparable);
    const isKnown = draft.record(key) !== null;
    if (isKindOff(policy, where, raw) && !isKnown) continue;
    const sighting = isKindOff(policy, where, raw)
      ? withoutFacts(named)
      : allowed(named, where, comparable, draft.record(key), draft.now);
    draft.apply(key, { type: 'sighted', provider, account, url, sighting, visit, zone, ...ofKind }, at);
  }
  if (showsAll(where, message)) markMissing(draft, where, onPage, { visit, zone }, at);
  const shown = [...onPage].flatMap((id) => draft.record(keyOn(where, id)) ?? []);
  const unseen = unseenOn(where, draft.recordsOf(partOn(where).scope), draft.now).filter(({ id }) => !onPage.has(id));
  return [...shown, ...unseen];
}

/** Whether another person's key may stand under the same id: a page that tells whose keys it shows keeps them apart. */
const isForAnyone = (where: KeyPage, kind: KindId): boolean =>
  !isAccountTold(where) || (isPerUser(kind) && where.page.account !== 'page');

/**
 * An identity page shows neither dates nor secret of the credential: whatever looks like them there is something else. A list
 * need not show the old secret that the credential's own page shows, while that lives.
 */
function allowed(
  sighting: Sighting,
  { page }: KeyPage,
  comparable: boolean,
  known: CredentialRecord | null,
  now: number,
): Sighting {
  const fingerprints = comparable && page.role !== 'identity' ? sighting.fingerprints : {};
  const mayMiss = page.role === 'list' && sighting.oldSecretExpires === null && hasOldSecret(known, now);
  if (page.role !== 'identity') return { ...sighting, fingerprints, isWhole: sighting.isWhole === true && !mayMiss };
  return { ...withoutFacts(sighting), fingerprints };
}

/** That it is there, and of which kind. */
function withoutFacts({ kind, told, id, name }: Sighting): Sighting {
  const nothing = { created: null, expires: null, lastUsed: null, oldSecretExpires: null };
  return { kind, told, id, name, fingerprints: {}, ...nothing };
}

function hasOldSecret(known: CredentialRecord | null, now: number): boolean {
  const until = known?.overlaps.at(-1)?.until ?? null;
  return until !== null && (until.latest ?? now) >= now;
}

const showsAll = (where: KeyPage, { complete, outcome }: Sighted): boolean =>
  where.page.role === 'list' && isAccountTold(where) && complete && (outcome === 'read' || outcome === 'nothing');

/** A list that is suddenly without most of its rows is more likely hidden than emptied. */
function markMissing(
  draft: Draft,
  where: KeyPage,
  onPage: ReadonlySet<string>,
  when: { readonly visit: number | null; readonly zone: string },
  at: number,
): void {
  const known = draft.recordsOf(partOn(where).scope).filter((one) => isListedOn(where.page, kindOf(one)));
  const missing = known.filter(({ id }) => !onPage.has(id));
  const most = missing.length * 2 > known.length;
  for (const { key } of missing) draft.apply(key, { type: 'missed', most, ...when }, at);
}

async function remember(worker: Worker, where: KeyPage, message: Sighted): Promise<void> {
  const ids = [...new Set([...message.present, ...message.sightings.map(({ id }) => id)])];
  const status = {
    page: where.page.id,
    provider: where.provider,
    account: where.account,
    kind: where.page.kind,
    id: where.id,
    url: where.url,
    outcome: message.outcome,
    found: ids.length,
    at: worker.now(),
  };
  await worker.session.keepTab(where.tabId, { status, ids });
}
