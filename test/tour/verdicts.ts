import type { Driver } from '../harness/driver.ts';

interface Shown {
  readonly name: string | null;
  readonly kind: string;
  readonly id: string;
  readonly birth: { readonly evidence: string };
  readonly verdict: {
    readonly level: string;
    readonly age: { readonly min: number; readonly max: number | null };
    readonly reasons: readonly { readonly code: string }[];
  };
}

/** Every credential in the ledger with its verdict, as the popup gets it. */
export async function verdicts(driver: Driver): Promise<Shown[]> {
  const { credentials } = await driver.ask<{ credentials: Shown[] }>({ type: 'overview' });
  return credentials;
}

/** One line a credential, in columns. */
export function verdictLines(shown: readonly Shown[]): string[] {
  const rows = shown.map(({ name, kind, id, birth, verdict: { level, age, reasons } }) => [
    level,
    age.max === null ? `at least ${age.min} d` : age.max - age.min <= 1 ? `${age.max} d` : `${age.min}–${age.max} d`,
    birth.evidence,
    name ?? id,
    kind.replace('hubspot/', ''),
    reasons.map(({ code }) => code).join(', '),
  ]);
  const table = [['level', 'age', 'evidence', 'name', 'kind', 'reasons'], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
