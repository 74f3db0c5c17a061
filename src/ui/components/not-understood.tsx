import { plural, t } from '../../browser/i18n.ts';

interface Line {
  readonly line: number;
  /** End of a message id. */
  readonly why: string;
}

/** So many line numbers are named; a file of another sort would fill the window with them. */
const NAMED = 20;

/** The lines that were not understood, by reason: nothing is passed over in silence. */
export function NotUnderstood({ lines, others }: { readonly lines: readonly Line[]; readonly others: number }) {
  const groups = [...new Set(lines.map(({ why }) => why))];
  return (
    <div data-part="not-understood">
      {others > 0 && <p class="hint">{plural('exact_other_lines', others)}</p>}
      {groups.length > 0 && (
        <details>
          <summary>{plural('exact_not_understood', lines.length)}</summary>
          <ul>
            {groups.map((why) => (
              <li key={why}>
                {t(`log_line_${why}`)} <small>{lineNumbers(lines.filter((line) => line.why === why))}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function lineNumbers(found: readonly Line[]): string {
  const named = found
    .slice(0, NAMED)
    .map(({ line }) => line)
    .join(', ');
  const more = found.length - NAMED;
  return more > 0 ? plural('exact_lines_more', more, named) : plural('exact_lines', found.length, named);
}
