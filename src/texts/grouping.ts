import { t } from '../browser/i18n.ts';
import { UNKNOWN_ACCOUNT } from '../catalogue/addresses.ts';
import { providerById } from '../catalogue/index.ts';
import { addressPartOf, labelIn } from '../catalogue/told-account.ts';
import type { AccountId, ProviderId } from '../core/credential.ts';
import { cleanText } from '../core/text.ts';
import { monthOf } from '../core/verdict/due-month.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { calendarText, daysText } from './date.ts';
import { kindName } from './kind-name.ts';
import { shownId } from './shown-id.ts';

/** Graphemes of an account's id; a group's path may have 255. */
const LONGEST_SHOWN = 64;

export interface AccountGroup {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly credentials: readonly CredentialView[];
}

/**
 * By account. The order of the credentials (worst first) is kept, so that a group stands where its worst one does; but the
 * account `here` stands first.
 */
export function groupByAccount(
  credentials: readonly CredentialView[],
  here: Pick<AccountGroup, 'provider' | 'account'> | null = null,
): AccountGroup[] {
  const groups = new Map<string, AccountGroup & { credentials: CredentialView[] }>();
  for (const view of credentials) {
    const id = `${view.provider} ${view.account}`;
    const group = groups.get(id);
    if (group) group.credentials.push(view);
    else groups.set(id, { provider: view.provider, account: view.account, credentials: [view] });
  }
  const first = here ? groups.get(`${here.provider} ${here.account}`) : undefined;
  if (!first) return [...groups.values()];
  return [first, ...[...groups.values()].filter((group) => group !== first)];
}

/** "HubSpot account 12345678", "GitLab" where nothing tells the account; and, where the user has given it a name, "Acme Ltd (HubSpot 12345678)". */
export function accountName(provider: ProviderId, id: AccountId, name?: string): string {
  const of = providerById(provider)?.name ?? provider;
  const account = shownAccount(id);
  if (account === UNKNOWN_ACCOUNT) return name === undefined ? of : t('ui_account_only_named', name, of);
  return name === undefined ? t('ui_account', of, account) : t('ui_account_named', name, of, account);
}

/** Who is signed in comes first, where a page tells it: "ana · keys.example". */
function shownAccount(id: AccountId): string {
  const label = labelIn(id);
  const base = addressPartOf(id);
  const all = label === null ? id : base === UNKNOWN_ACCOUNT ? label : `${label} · ${base}`;
  return cleanText(all, LONGEST_SHOWN) ?? id;
}

export function accountNameOf(view: Pick<CredentialView, 'provider' | 'account' | 'accountName'>): string {
  return accountName(view.provider, view.account, view.accountName);
}

/** What a credential is called: its name, else its id, else (the only one of its account) its kind. */
export function credentialName({ name, id, kind }: Pick<CredentialView, 'name' | 'id' | 'kind'>): string {
  const clean = name === null ? null : cleanText(name);
  return clean ?? (id === 'only' ? kindName(kind) : t('ui_unnamed', shownId(id)));
}

/**
 * Those whose name, kind, account, id or note hold every word typed, whatever the case. Words that none of these holds may be part of a
 * date to act by, one after the other and with a name or a year among them: a number alone stands in many a date.
 */
export function matching(credentials: readonly CredentialView[], query: string): readonly CredentialView[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return credentials;
  return credentials.filter((view) => {
    const { text, dates } = foundBy.get(view) ?? textsOf(view);
    foundBy.set(view, { text, dates });
    const others = words.filter((word) => !text.includes(word)).join(' ');
    return others === '' || (OF_DATE.test(others) && dates.some((date) => date.includes(others)));
  });
}

const OF_DATE = /\p{L}|\d{4}/u;

/** Dates take long to be written out, and who types asks once a letter. */
const foundBy = new WeakMap<CredentialView, { readonly text: string; readonly dates: readonly string[] }>();

function textsOf(view: CredentialView) {
  const { provider, account, accountName, id, note, kind, verdict } = view;
  // A month is called otherwise beside a day in some languages.
  const dates = verdict.dates.flatMap(({ days, day, on }) => [
    on === null ? daysText(days) : calendarText(on),
    calendarText(monthOf(day)),
  ]);
  const names = [credentialName(view), kindName(kind), provider, account, accountName ?? '', id, shownId(id), note];
  return { text: names.join(' ').toLocaleLowerCase(), dates: dates.map((date) => date.toLocaleLowerCase()) };
}
