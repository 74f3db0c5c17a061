import { readdirSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** The parts of the browser that our windows use: texts from the message files, and recorded calls. */
const FOLDER = 'src/_locales/en';
const messages: Record<string, { message: string }> = Object.assign(
  {},
  ...readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);

function getMessage(id: string, values: string | readonly string[] = []): string {
  const given = typeof values === 'string' ? [values] : values;
  if (id === '@@bidi_dir') return 'ltr';
  return messages[id]?.message.replace(/\$(\d)/g, (_, at) => given[Number(at) - 1] ?? '') ?? '';
}

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

export const fakeBrowser = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: {
    getURL: (path: string) => `chrome-extension://id/${path}`,
    getManifest: () => ({ version: '0.1.0', host_permissions: ['https://app.hubspot.com/*'] }),
    openOptionsPage: vi.fn(async () => {}),
  },
  storage: { onChanged: event() },
  tabs: {
    getCurrent: vi.fn(async (): Promise<{ id: number } | undefined> => undefined),
    query: vi.fn(async () => [{ id: 7 }]),
    create: vi.fn(async () => ({})),
    onActivated: event(),
    onUpdated: event(),
  },
  permissions: { request: vi.fn(async () => true) },
};
