import { parsed } from '../log/csv-rows.ts';
import { type AccountNames, accountRef, type NamedAccount } from './names.ts';

/** What a table of account numbers and names says of the accounts that are known here. */
export interface AccountTable {
  /** Names that are new or differ. */
  readonly given: readonly NamedAccount[];
  /** Accounts that have that very name already. */
  readonly same: number;
  /** Lines with a number that no account here has. */
  readonly unknown: number;
  /** Accounts to which the table gives several names: none is taken. */
  readonly several: number;
}

type Account = Pick<NamedAccount, 'provider' | 'account'>;

/**
 * Reads numbers and names from a table as spreadsheets write it. The column with the most known numbers holds them; the name is
 * in the column that says something else of most of those lines. Null where there is neither.
 */
export function readAccountTable(csv: string, accounts: readonly Account[], names: AccountNames): AccountTable | null {
  const tables = DELIMITERS.flatMap((delimiter) => {
    const rows = parsed(csv.replace(/^\ufeff/, ''), delimiter, '"', 1)?.map(({ cells }) => cells) ?? [];
    return tableOf(rows, accounts, names) ?? [];
  });
  const size = ({ given, same, several }: AccountTable) => given.length + same + several;
  return tables.sort((a, b) => size(b) - size(a))[0] ?? null;
}

const DELIMITERS = [',', ';', '\t'];
type Cells = ReadonlyMap<string, string>;

function tableOf(rows: readonly Cells[], accounts: readonly Account[], names: AccountNames): AccountTable | null {
  const byNumber = new Map(accounts.map(({ provider, account }) => [account, { provider, account }]));
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const numbers = most(columns, (column) => rows.filter((cells) => byNumber.has(cells.get(column) ?? '')).length);
  if (numbers === null) return null;
  const own = rows.filter((cells) => byNumber.has(cells.get(numbers) ?? ''));
  const others = columns.filter((column) => column !== numbers);
  const texts = most(others, (column) => new Set(own.map((cells) => cells.get(column)).filter(isName)).size);
  if (texts === null) return null;
  const said = new Map<string, Set<string>>();
  for (const cells of own) {
    const name = cells.get(texts);
    if (!isName(name)) continue;
    const number = cells.get(numbers) ?? '';
    said.set(number, (said.get(number) ?? new Set<string>()).add(name));
  }
  const clear = [...said].flatMap(([number, [name, ...more]]) => {
    const account = byNumber.get(number);
    return account && name !== undefined && more.length === 0 ? [{ ...account, name }] : [];
  });
  const given = clear.filter((one) => names[accountRef(one)] !== one.name);
  return {
    given,
    same: clear.length - given.length,
    several: said.size - clear.length,
    unknown: rows.filter((cells) => /^\d+$/.test(cells.get(numbers) ?? '')).length - own.length,
  };
}

/** A number, an address or a date is no name: it holds a letter, and is not all one e-mail address or link. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /\p{L}/u.test(text) && !/^\S+@\S+$|^https?:/.test(text);
}

/** The column with the highest count, the first of several; null where each has none. */
function most(columns: readonly string[], count: (column: string) => number): string | null {
  let best: string | null = null;
  let highest = 0;
  for (const column of columns) {
    const own = count(column);
    if (own > highest) [best, highest] = [column, own];
  }
  return best;
}
