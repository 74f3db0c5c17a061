import { keptUnder } from '../../catalogue/kept-kind.ts';
import { keptIds } from '../../catalogue/kept-place.ts';
import { credentialKey } from '../../core/credential.ts';
import { cleanJson } from '../../core/key-material/json.ts';
import type { Act } from '../../core/record/acts.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import { isKeptId, keptText, keptUrl, ownerOf } from '../gate.ts';

/** As `core/ledger` makes ids of acts: a time in base 36 and a word. Such a time may look generated. */
const OWN_ACT = /^[0-9a-z]{1,9}-[a-z]{1,12}(?:-[a-z]{1,12})?(?:-\d{1,3})?$/;

/**
 * A record of a file as it may be kept: texts blacked out, addresses cut, ids that look like keys replaced. Null where
 * something that is no text holds key material: then the file is none that Keyturn wrote.
 */
export function keptRecord(record: CredentialRecord): CredentialRecord | null {
  const { key: _key, account: _account, id: _id, name, url, note, snooze, dismissal, ...others } = record;
  const { provider, acts } = others;
  const ids = keptIds(record, ownerOf(provider));
  const withoutText = (act: Act) => (act.what === 'owner' ? { ...act, text: '' } : act);
  const words = stringsIn({ ...others, acts: acts.map(withoutText) }).filter((word) => !OWN_ACT.test(word));
  // A file from before its kind came to share a page.
  const kind = keptUnder(record.kind);
  const told = record.told ?? (kind === record.kind ? undefined : { kind: record.kind, at: record.firstSeen });
  if (!ids || !words.every((word) => isKeptId(word, provider))) return null;
  const clean = (text: string) => keptText(text, provider);
  return {
    ...record,
    ...ids,
    kind,
    ...(told && { told }),
    key: credentialKey({ ...ids, kind }),
    name: name && clean(name),
    url: url && keptUrl(new URL(url), ownerOf(provider)),
    note: { ...note, text: clean(note.text) },
    dismissal: dismissal && { ...dismissal, news: clean(dismissal.news) },
    snooze: snooze && { ...snooze, news: clean(snooze.news) },
    acts: acts.map((act) => (act.what === 'owner' ? { ...act, text: clean(act.text) } : act)),
  };
}

/** Two of different kinds that had one id, before their kinds came to share a page, are two keys: one has its kind behind its id. */
export function apartFrom(known: CredentialRecord | undefined, record: CredentialRecord): CredentialRecord {
  const kind = record.told?.kind;
  if (!known || kind === undefined || known.told?.kind === kind) return record;
  const id = `${record.id}-${kind.split('/')[1]}`;
  return { ...record, id, key: credentialKey({ ...record, id }) };
}

/** Ids of acts, names of zones, days: each once. */
function stringsIn(value: unknown): string[] {
  const found = new Set<string>();
  cleanJson(value, (text) => {
    found.add(text);
    return text;
  });
  return [...found];
}
