/**
 * The values of a text that holds several one after the other, as `curl` in a loop writes them, each with the line on which
 * it begins; `null` for what is no value or never ends. What stands between them and is of no entry ("page 2") is left out.
 */
export function concatenated(
  text: string,
  isOfNone: (between: string) => boolean,
): { readonly chunk: string | null; readonly line: number }[] {
  const found: { chunk: string | null; line: number }[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const end = isOpening(text[at]) ? endOf(text, at) : strayEnd(text, at);
    const piece = text.slice(at, end ?? text.length);
    if (isOpening(text[at])) found.push({ chunk: end === null ? null : piece, line });
    else if (/[^\s,]/.test(piece) && !isOfNone(piece.trim()))
      found.push({ chunk: null, line: line + breaks(piece.slice(0, piece.search(/[^\s,]/))) });
    line += breaks(piece);
    at += piece.length;
  }
  return found;
}

function breaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

function isOpening(character: string | undefined): boolean {
  return character === '{' || character === '[';
}

/** Where what stands between two values ends: at the next value. */
function strayEnd(text: string, from: number): number | null {
  const opening = /[[{]/g;
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? null;
}

/** Behind the bracket that closes the value; null when none does. Looks at each character once, whatever it is given. */
function endOf(text: string, from: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (isOpening(character)) depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
