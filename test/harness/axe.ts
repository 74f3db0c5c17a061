import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const SOURCE = 'node_modules/axe-core/axe.min.js';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: { readonly target: (string | string[])[] }[];
}
interface Axe {
  run(
    context: Document | string,
    options: object,
  ): Promise<{ violations: Finding[]; incomplete: Finding[]; passes: Finding[] }>;
}

/**
 * One line for each accessibility problem in a page, open shadow roots included; none when all is well.
 * A contrast that axe could not decide counts as a problem, and so does a page in which it examined nothing.
 * `without`: rules that make no sense for what is examined (a fragment has no landmarks of its own).
 */
export async function axe(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(readFileSync(SOURCE, 'utf8'));
  return page.evaluate(
    async (rules, skipped) => {
      const { axe: engine } = globalThis as unknown as { axe: Axe };
      const disabled = Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }]));
      const result = await engine.run(document, { runOnly: { type: 'tag', values: rules }, rules: disabled });
      const lines = (found: Finding[]) =>
        found.flatMap(({ id, impact, nodes }) =>
          nodes.map((n) => `${id} (${impact}): ${n.target.flat().join(' >>> ')}`),
        );
      const undecided = lines(result.incomplete.filter(({ id }) => id === 'color-contrast'));
      const problems = [...lines(result.violations), ...undecided.map((line) => `undecided ${line}`)];
      return problems.length + result.passes.length > 0 ? problems : ['axe examined nothing'];
    },
    RULES,
    [...without],
  );
}
