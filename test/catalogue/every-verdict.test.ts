import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { messagesFor } from '../../build.mjs';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { allProviders, setProviders } from '../../src/catalogue/registry.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { adviceFor } from '../../src/core/verdict/advice.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { judge } from '../../src/core/verdict/index.ts';
import { noonOf } from '../days.ts';
import { FOLDERS } from '../support/folders.ts';
import { snapshotState } from '../support/state-of.ts';
import { LANGUAGES } from '../texts/texts.ts';

/** Whatever the catalogue leads to has its sentence: each kind of each provider, on days before and after its dates, in each language. */

const said = vi.hoisted(() => ({ texts: {} as Record<string, { message: string }>, missing: new Set<string>() }));
vi.mock('../../src/browser/browser.ts', () => ({
  default: {
    i18n: {
      getMessage: (id: string, values: readonly string[] = []) => {
        const message = said.texts[id]?.message;
        if (message === undefined) said.missing.add(id);
        return (message ?? '').replace(/\$V(\d)\$/g, (slot, number: string) => values[Number(number) - 1] || slot);
      },
    },
  },
}));
const { t } = await import('../../src/browser/i18n.ts');
const { kindName } = await import('../../src/texts/kind-name.ts');
const { stepText } = await import('../../src/texts/step.ts');
const texts = await import('../../src/texts/index.ts');

beforeAll(knowPackage);
afterAll(() => setProviders('package', []));

const DAYS = ['2026-11-27', '2027-04-20', '2027-10-15'];
/** A limit that somebody set holds for every kind. */
const POLICY = { ...BUILT_IN, overall: { maximumAgeDays: 90, warnAheadDays: 14, owner: 'user' as const } };

const cases = () =>
  allProviders()
    .flatMap(({ kinds }) => kinds)
    .flatMap((kind) =>
      DAYS.flatMap((today) => {
        const here = hereAt(noonOf(today, 'UTC'), 'UTC');
        return snapshotState(kind, here.now).flatMap((state) =>
          [BUILT_IN, POLICY].map((policy) => ({ kind, today, verdict: judge(state, null, kind, policy, here) })),
        );
      }),
    );

test.each(LANGUAGES)('in %s', (language) => {
  said.texts = messagesFor(language, FOLDERS);
  said.missing.clear();
  const empty = new Set<string>();
  const all = cases();
  for (const { kind, today, verdict } of all) {
    const { headlineId, stepIds, cautionIds, links } = adviceFor(kind, verdict, today);
    const sentences = {
      [headlineId]: t(headlineId),
      name: kindName(kind.id),
      level: texts.levelName(verdict.level),
      fact: texts.factText(verdict),
      ...Object.fromEntries([...stepIds, ...cautionIds].map((id) => [id, stepText(id, kind)])),
      ...Object.fromEntries(verdict.reasons.map((reason) => [reason.code, texts.reasonText(reason, kind)])),
      ...Object.fromEntries(links.map((link) => [`link to ${link.source.url}`, texts.linkText(link, kind)])),
    };
    for (const [what, text] of Object.entries(sentences))
      if (text.trim() === '' || /\$V|undefined|\bnull\b|\[object/.test(text)) empty.add(`${kind.id} ${what}: ${text}`);
    texts.actByText(verdict);
    texts.factShort(verdict);
  }
  expect(all.length).toBeGreaterThan(3_000);
  expect([...said.missing]).toEqual([]);
  expect([...empty]).toEqual([]);
});
