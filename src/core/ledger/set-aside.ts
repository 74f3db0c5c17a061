import type { CredentialRecord, Doubt, Past } from '../record/schema.ts';

type Aside = NonNullable<Doubt['aside']>;

/**
 * What is hidden while two clocks contradict each other, and true whichever of the two was wrong: an end that a page gave, and
 * a change that was seen after a look which is sure. Once hidden, what was said of it meanwhile is kept out.
 */
export function setAside({ doubt, expiries, history }: CredentialRecord, at: number): Pick<Doubt, 'aside'> {
  if (doubt) return doubt.aside ? { aside: doubt.aside } : {};
  const isSure = ([earliest, latest, by]: Past) => by === 'eyes' && latest > at && earliest !== null && earliest <= at;
  const aside: Aside = { expiries: expiries.filter(({ last }) => last > at), history: history.filter(isSure) };
  return aside.expiries.length + aside.history.length > 0 ? { aside } : {};
}

/** The record after the doubt, with what was set aside; an end that was read meanwhile speaks against the one from before. */
export function withAside(record: CredentialRecord, { expiries, doubt }: CredentialRecord): CredentialRecord {
  const aside = doubt?.aside;
  if (!doubt || !aside) return record;
  const isRead = expiries.some(({ last }) => last >= doubt.from);
  return {
    ...record,
    expiries: isRead ? record.expiries : [...record.expiries, ...aside.expiries],
    history: [...record.history, ...aside.history],
  };
}
