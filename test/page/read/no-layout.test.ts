import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What makes a browser lay out the page before it can answer, and what rests on a provider's style sheet. */
const FORBIDDEN =
  /getBoundingClientRect|getClientRects|getComputedStyle|innerText|offset(?:Width|Height|Parent|Top|Left)|client(?:Width|Height|Top|Left)|scroll(?:Width|Height|Top|Left|IntoView)|checkVisibility|elementFromPoint|className|classList|getElementsByClassName|innerHTML|outerHTML/;

/** What is struck out by a style sheet is told by style alone: it is asked for of what shows a date that would be taken. */
const ASKS_FOR_STYLE = 'src/page/read/times/struck-out.ts';

function filesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}

test('reading and reporting ask for no layout, no class and no markup', () => {
  const files = ['read', 'report'].flatMap((folder) => filesUnder(`src/page/${folder}`));
  expect(files.length).toBeGreaterThan(15);
  for (const file of [...files, 'src/page/report.ts'])
    expect(FORBIDDEN.exec(readFileSync(file, 'utf8'))?.[0], file).toBe(
      file === ASKS_FOR_STYLE ? 'getComputedStyle' : undefined,
    );
});

test('reading knows no provider', () => {
  for (const file of filesUnder('src/page/read')) expect(readFileSync(file, 'utf8')).not.toMatch(/hubspot|pat-/i);
});
