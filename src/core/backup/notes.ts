/** UTF-16 units, as for a note in the ledger. */
const LONGEST = 500;

/** The first note, and below it what lines of the second are not in it, as long as whole lines fit. */
export function uniteNotes(first: string, second: string): string {
  const lines = first === '' ? [] : first.split('\n');
  const known = new Set(lines);
  let length = first.length;
  for (const line of second.split('\n')) {
    const longer = length + line.length + (lines.length > 0 ? 1 : 0);
    if (line === '' || known.has(line) || longer > LONGEST) continue;
    lines.push(line);
    known.add(line);
    length = longer;
  }
  return lines.join('\n');
}
