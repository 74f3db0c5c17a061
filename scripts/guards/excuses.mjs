import { readFileSync } from 'node:fs';

const ROW = /^\| `(\S+?)` \| `(.+?)` \| .+ \|$/gm;
const nameOf = ({ file, text }) => `${file} ${text}`;

/** The guards that may go unnoticed, from the rows of a table: `| file | guard | why |`. */
export class Excuses {
  #rows;

  constructor(document) {
    this.#rows = [...readFileSync(document, 'utf8').matchAll(ROW)].map(([, file, text]) => ({
      file,
      text: text.replaceAll('\\|', '|'),
    }));
  }

  has(guard) {
    return this.#rows.some((row) => nameOf(row) === nameOf(guard));
  }

  /** Rows of files that were looked at, and in which that guard is none, or is noticed. */
  needless(guards, isNoticed) {
    const files = new Set(guards.map(({ file }) => file));
    const left = new Set(guards.filter(({ id }) => !isNoticed(id)).map(nameOf));
    return this.#rows.filter((row) => files.has(row.file) && !left.has(nameOf(row))).map(nameOf);
  }
}
