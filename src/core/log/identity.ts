import type { AccountId, KindId } from '../credential.ts';
import type { Kind } from '../lifecycle.ts';
import type { Row } from './rows.ts';

/** What the catalogue knows of addresses: which path leads to which kind, account and id. */
export interface LogPage {
  readonly kind: KindId;
  readonly path: RegExp;
  readonly link?: RegExp;
}

export interface Place {
  readonly kind: KindId;
  readonly account: AccountId;
  readonly id: string | null;
}

/** A column that the file itself calls the id of the event's object. */
const OBJECT_ID = /^(?:target)?object[\s_-]*id$/i;
const ID = /^[\w-]{1,64}$/;

/** Every place that the addresses in a row lead to. */
export function placesIn({ cells }: Row, pages: readonly LogPage[], hosts: readonly string[]): Place[] {
  return [...cells.values()].flatMap((cell) => {
    const path = pathOf(cell, hosts);
    return path === null ? [] : placesAt(path, pages);
  });
}

/** The path of an address on one of the hosts, or of one without host. */
function pathOf(cell: string, hosts: readonly string[]): string | null {
  if (!cell.includes('/') || cell.length > 2_000) return null;
  const [host = ''] = hosts;
  try {
    const url = new URL(cell, `https://${host}/`);
    return hosts.includes(url.hostname) ? url.pathname : null;
  } catch {
    return null;
  }
}

function placesAt(path: string, pages: readonly LogPage[]): Place[] {
  return pages.flatMap((page) => {
    const groups = (page.path.exec(path) ?? page.link?.exec(path))?.groups;
    return groups?.account ? [{ kind: page.kind, account: groups.account, id: groups.id ?? null }] : [];
  });
}

/**
 * The column of object ids: the one that the file calls so, or the one whose cells are the ids in the rows' addresses,
 * wherever both are there. Null when neither tells: numbers of users look like those of keys.
 */
export function idColumn(
  rows: readonly (readonly [Row, readonly Place[]])[],
  names: ReadonlyMap<string, string>,
): string | null {
  const columns = [...new Set(rows.flatMap(([{ cells }]) => [...cells.keys()]))];
  const named = columns.filter((column) => OBJECT_ID.test(names.get(column) ?? column));
  if (named.length === 1) return named[0] ?? null;
  const proven = columns.filter((column) => {
    const checks = rows.flatMap(([{ cells }, places]) => {
      const id = places.find((place) => place.id !== null)?.id;
      return id === undefined || !cells.has(column) ? [] : [cells.get(column) === id];
    });
    return checks.length > 0 && checks.every(Boolean);
  });
  return proven.length === 1 ? (proven[0] ?? null) : null;
}

/** Which credential of a kind a row is about; null when the row does not say. */
export function idIn(
  row: Row,
  places: readonly Place[],
  kind: KindId,
  perAccount: Kind['perAccount'],
  column: string | null,
): string | null {
  if (perAccount === 'one') return 'only';
  const ids = new Set(places.filter((place) => place.kind === kind).flatMap(({ id }) => id ?? []));
  if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  const cell = column === null ? undefined : row.cells.get(column);
  return cell !== undefined && ID.test(cell) ? cell : null;
}

/** The account that a row's addresses name; null when none or several. */
export function accountIn(places: readonly Place[]): AccountId | null {
  const accounts = new Set(places.map(({ account }) => account));
  return accounts.size === 1 ? ([...accounts][0] ?? null) : null;
}
