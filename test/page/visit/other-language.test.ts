// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { PACKS, packsFor } from '../../../src/background/page/language-packs.ts';
import { recognise } from '../../../src/catalogue/pages.ts';
import type { Sighting } from '../../../src/core/credential.ts';
import { addLanguage } from '../../../src/page/language-pack.ts';
import '../../support/read-hubspot.ts';
import { printedFor } from '../../support/printed.ts';
import { ALL_WORDS } from '../../support/words.ts';

interface Message {
  readonly type: string;
  readonly names?: readonly string[];
  readonly languages: readonly string[] | 'all';
  readonly sightings: readonly Sighting[];
}

const leave = new AbortController();
afterEach(() => leave.abort());

test('a page that says that it is in English and is in Czech is read with the words of all languages', async () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<main><h1>Klíče</h1><table><thead><tr><th>Název</th><th>Poslední rotace</th><th>Naposledy použito</th></tr></thead>
    <tbody><tr><td><a href="/service-keys/12345678/key/7">záloha</a></td><td>4. května 2026</td><td>Nikdy nepoužito</td></tr></tbody></table></main>`;
  vi.stubGlobal('navigator', { languages: ['en-US', 'en'] });
  const asked: unknown[] = [];
  let isRead: (sighting: Sighting) => void = () => undefined;
  const read = new Promise<Sighting>((resolve) => {
    isRead = resolve;
  });
  const answer = async (message: Message): Promise<unknown> => {
    if (message.type === 'page-context') return { fingerprintKey: `${'A'.repeat(43)}=` };
    if (message.type === 'printed') return printedFor(message as never);
    for (const name of message.names ?? []) if (name !== 'overlay') await import(`../../../src/page/${name}.ts`);
    if (message.type === 'words') {
      asked.push(message.languages);
      // The worker puts the scripts into the document, then answers.
      const names = packsFor(message.languages).map((file) => file.replace(/^words\/|\.js$/g, ''));
      for (const language of names.includes('all') ? PACKS : names) {
        addLanguage(language, { words: ALL_WORDS.find((one) => one.language === language) ?? null, dates: '' });
      }
    }
    const born = message.sightings?.find(({ created }) => created !== null);
    if (born) isRead(born);
    return message.type === 'sighted' ? { chips: [], card: null, isCollapsed: false } : null;
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'keyturn-test',
      sendMessage: async (message: Message) => ({ ok: true, value: await answer(message) }),
    },
  });
  const { startVisit } = await import('../../../src/page/visit.ts');
  const where = recognise(new URL('https://app.hubspot.com/service-keys/12345678'));
  if (!where) throw new Error('no key page');
  startVisit(where, leave.signal);

  const { name, created, lastUsed } = await read;
  expect([name, lastUsed, asked]).toEqual(['záloha', 'never', ['all']]);
  const noon = Date.UTC(2026, 4, 4, 12);
  expect([(created?.earliest ?? 0) <= noon, (created?.latest ?? 0) >= noon]).toEqual([true, true]);
});
