import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import type { Kind } from '../../src/core/lifecycle.ts';
import { stepsFor } from '../../src/core/verdict/advice.ts';
import { WALKED } from '../../src/core/walk/schema.ts';
import { FOLDERS } from '../support/folders.ts';
import { textsIn } from '../support/texts.ts';

/** Whatever data leads to: a person may read no id of a message. */

const kinds: readonly Kind[] = FOLDERS.flatMap(({ id, file }) => compileProvider(id, file).kinds);

function idsOf(kind: Kind): readonly string[] {
  const walked = WALKED.flatMap((what) => [true, false].flatMap((leavesSoon) => stepsFor(what, kind, leavesSoon)));
  return [...walked, kind.nameId];
}

describe.each(readdirSync('src/_locales'))('in %s', (language) => {
  test('each step that is advised of any kind of any provider has its sentence', () => {
    const texts = textsIn(language);
    const missing = kinds.flatMap((kind) => idsOf(kind).filter((id) => !texts[id]));
    expect(kinds.length).toBeGreaterThan(90);
    expect([...new Set(missing)]).toEqual([]);
  });
});
