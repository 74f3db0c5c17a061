import { afterEach, expect, test, vi } from 'vitest';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { setProviders } from '../../src/catalogue/registry.ts';
import { kindName } from '../../src/texts/kind-name.ts';
import { LANGUAGES, speak } from '../texts/texts.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('../texts/texts.ts')).browser }));
knowPackage();
afterEach(() => speak('en'));

test('a kind is called as its provider calls it; in other languages by a word of theirs, with that name', () => {
  expect(kindName('npm/classic-token')).toBe('Classic token');
  speak('de');
  expect(kindName('npm/classic-token')).toBe('Zugriffstoken „Classic token“');
  expect(kindName('gitlab/personal-access-token')).not.toContain('„');
  speak('ja');
  expect(kindName('npm/classic-token')).toMatch(/^.+「Classic token」$/);
});

test.each(LANGUAGES)('%s: what may be of several kinds is called by all of them', (language) => {
  speak(language);
  const both = kindName('npm/access-token');
  for (const one of ['npm/classic-token', 'npm/granular-token']) expect(both).toContain(kindName(one));
});

test('what nobody knows is called by its id', () => {
  setProviders('package', []);
  expect(kindName('npm/classic-token')).toBe('npm/classic-token');
});
