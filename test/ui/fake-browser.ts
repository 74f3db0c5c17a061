import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { textsIn } from '../support/texts.ts';

/** The parts of the browser that our windows use: texts from the message files, and recorded calls. */
const messages = textsIn('en');

function getMessage(id: string, values: string | readonly string[] = []): string {
  const given = typeof values === 'string' ? [values] : values;
  if (id === '@@bidi_dir') return 'ltr';
  return messages[id]?.message.replace(/\$(\d)/g, (_, at) => given[Number(at) - 1] ?? '') ?? '';
}

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

export const fakeBrowser = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: {
    id: 'keyturn',
    onMessage: event(),
    getURL: (path: string) => `chrome-extension://id/${path}`,
    getManifest: () => ({
      ...JSON.parse(readFileSync('manifest.json', 'utf8')),
      host_permissions: ['https://app.hubspot.com/*'],
    }),
    openOptionsPage: vi.fn(async () => {}),
  },
  windows: { getCurrent: vi.fn(async () => ({ id: 3 })) },
  storage: { onChanged: event(), session: { get: vi.fn(async (): Promise<Record<string, unknown>> => ({})) } },
  tabs: {
    getCurrent: vi.fn(async (): Promise<{ id: number } | undefined> => undefined),
    query: vi.fn(async (): Promise<{ id: number; url?: string }[]> => [{ id: 7 }]),
    create: vi.fn(async () => ({})),
    onActivated: event(),
    onUpdated: event(),
  },
  permissions: {
    request: vi.fn(async () => true),
    contains: vi.fn(async () => false),
    getAll: vi.fn(async () => ({ permissions: [] as string[], origins: [] as string[] })),
  },
  management: { uninstallSelf: vi.fn(async () => {}) },
};
