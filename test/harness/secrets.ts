import type { Driver } from './driver.ts';

/** Shortest run of a secret's characters that counts as leaked. */
export const RUN = 8;

/** Every run of eight characters of a secret, as written and without its dashes, and of its base64 and hexadecimal forms. */
export function runsOf(secret: string): Set<string> {
  const encoded = [0, 1, 2].map((shift) => Buffer.from('x'.repeat(shift) + secret).toString('base64'));
  const inner = encoded.map((text) => text.slice(4, -4));
  const forms = [secret, secret.replaceAll('-', ''), ...inner, Buffer.from(secret).toString('hex')];
  const width = (form: string) => (form === secret || form.length < secret.length ? RUN : 2 * RUN);
  return new Set(
    forms.flatMap((form) => {
      const size = width(form);
      return Array.from({ length: Math.max(0, form.length - size + 1) }, (_, at) => form.slice(at, at + size));
    }),
  );
}

/** Runs of the secrets that occur in a text, with what stands around them. */
export function leaks(text: string, secrets: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return secrets.flatMap((secret) =>
    [...runsOf(secret)]
      .filter((run) => lower.includes(run.toLowerCase()))
      .map((run) => `"${run}" in …${text.substr(Math.max(0, lower.indexOf(run.toLowerCase()) - 60), 140)}…`),
  );
}

/** From now on every message that pages and windows send to the worker is kept: messages go to all of our own pages. */
export function recordMessages(driver: Driver): Promise<void> {
  return driver.call(() => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { kept });
    chrome.runtime.onMessage.addListener((message) => void kept.push(message));
    chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener((message) => void kept.push(message)));
  });
}

/** The messages since `recordMessages`, as JSON, and how many they are. */
export async function recordedMessages(driver: Driver): Promise<{ text: string; count: number }> {
  const text = await driver.call(() => JSON.stringify((globalThis as unknown as { kept: unknown[] }).kept));
  return { text, count: JSON.parse(text).length };
}

/** Everything that the extension keeps anywhere, as one text a place. */
export function everythingKept(driver: Driver): Promise<Record<string, string>> {
  return driver.call(async () => {
    const places: Record<string, string> = {};
    for (const area of ['local', 'session', 'sync', 'managed'] as const) {
      places[area] = await chrome.storage[area].get(null).then(JSON.stringify, () => 'not there');
    }
    places.localStorage = JSON.stringify({ ...localStorage });
    places.sessionStorage = JSON.stringify({ ...sessionStorage });
    places.cookies = document.cookie;
    places.databases = JSON.stringify(await Promise.all((await indexedDB.databases()).map(dump)));
    places.caches = JSON.stringify(await caches.keys().catch(() => []));
    places.badge = JSON.stringify([await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
    places.alarms = JSON.stringify(await chrome.alarms.getAll());
    return places;

    async function dump({ name = '' }: { name?: string }): Promise<unknown> {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const stores = [...database.objectStoreNames];
      const read = (store: string) =>
        new Promise((done) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(request.result);
        });
      return { name, stores: await Promise.all(stores.map(read)) };
    }
  });
}
