// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/protocol/secrets/fingerprint.ts';
import { type Secret, secretIn } from '../../src/protocol/secrets/secret.ts';
import { Dashboard } from '../../src/ui/options/dashboard.tsx';
import { leaks } from '../harness/secrets.ts';
import { until } from '../harness/until.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { worker } from './fake-worker.ts';
import { overviewOf } from './samples.ts';
import { all, clear, draw, one, settled, submit, text } from './screen.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/protocol/ask.window.ts', () => import('./fake-worker.ts'));

const FINGERPRINT_KEY = btoa('0123456789abcdef0123456789abcdef');
const BODY = '88a7a0de-17c1-4b22-8f33-c44495e566d6';
const KEY = `pat-na1-${BODY}`;
const OTHER = 'pat-na1-12ab34cd-56ef-4b22-8abc-d3f09b4e7a61';
const OVERVIEW = overviewOf([
  { id: '1', name: 'One' },
  { id: '2', name: 'Two', account: '999' },
  { id: '3', name: 'Three' },
  { id: '4', name: 'Personal', kind: 'hubspot/personal-access-key' },
]);
const viewNamed = (name: string) => {
  const view = OVERVIEW.credentials.find((one) => one.name === name);
  if (!view) throw new Error(name);
  return view;
};
const made = (key: string) => fingerprint(secretIn(key, HUBSPOT.tokens) as Secret, FINGERPRINT_KEY);

/** What the worker keeps of each of them: the key of its present secret, and of earlier ones. */
async function kept(
  secrets: Record<string, readonly (string | null)[]>,
  fingerprintKey: string | null = FINGERPRINT_KEY,
) {
  const all = Object.entries(secrets).map(async ([name, [present, ...former]]) => ({
    key: viewNamed(name).key,
    kind: viewNamed(name).kind,
    present: present ? await made(present) : {},
    former: await Promise.all(former.map((one) => made(one ?? ''))),
  }));
  worker.answer('fingerprints', { fingerprintKey, secrets: await Promise.all(all) });
}

async function paste(pasted: string): Promise<void> {
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => pasted },
  });
  await act(async () => void one('[data-part="pasted"]').dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  await settled();
  // Fingerprints are made outside of this thread.
  await until(() => all('[data-part="which-answer"]').length > 0, { what: 'an answer' });
  await settled();
}
const answer = () => text('[data-part="which-answer"]');
const fits = () => all('[data-part="which-answer"] li').map(({ dataset }) => [dataset.key, dataset.which]);

beforeEach(async () => {
  clear();
  location.hash = '#which-key';
  worker.start(OVERVIEW);
  await draw(<Dashboard />);
});

describe('the answer', () => {
  test('names what fits, as a hint with its chance, and rules out what does not', async () => {
    await kept({ One: [OTHER], Two: [KEY], Three: [null] });
    await paste(KEY);
    expect(fits()).toEqual([[viewNamed('Two').key, 'present']]);
    expect(answer()).toContain('A strong hint, not a proof: by chance, one in 512 other keys would fit as well.');
    expect(text('[data-note="excluded"]')).toBe('1 key is ruled out: its fingerprint differs.');
    // With a hint that strong, what could not be compared is no help.
    expect(all('[data-note="unknown"]')).toEqual([]);
  });

  test('tells an earlier key from the present one', async () => {
    await kept({ One: [OTHER, KEY] });
    await paste(KEY);
    expect(fits()).toEqual([[viewNamed('One').key, 'former']]);
  });

  test('says that it is none of those that could be compared, and no more than that', async () => {
    await kept({ One: [OTHER], Three: [null] });
    await paste(KEY);
    expect(answer()).toContain('none of the keys that could be compared, as they were when they were last seen');
    expect(answer()).toContain('It may still be 1 key that could not be compared');
    expect(all('[data-part="which-answer"] details a')).toHaveLength(1);
    expect(answer()).not.toContain('It may be:');
  });

  test('rules nothing out where nothing was ever compared', async () => {
    await kept({ One: [null], Two: [null] }, null);
    await paste(KEY);
    expect(all('[data-note="excluded"]')).toEqual([]);
    // It is whole: that it was pasted in part would not be so.
    expect(answer()).not.toContain('Paste it whole');
    expect(answer()).toContain('2 keys that could not be compared: no page has shown any of their characters');
  });

  test.each([null, FINGERPRINT_KEY])('asks for the whole of it where too little of it shows (%s)', async (made) => {
    await kept({ One: [null] }, made);
    await paste('pat-na1-••••••••-••••-••••-••••-••••••••••d6');
    expect(answer()).toContain('Too little of this key shows to be compared. Paste it whole.');
  });

  test.each([
    ['sk_live_51H8x2KJq0Zb7TnYc3Wd9Vf4', 'Stripe'],
    ['AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE', 'AWS'],
    [`ghp_${'a1B2'.repeat(9)}`, 'GitHub'],
  ])('names the vendor whose keys begin so: %s', async (pasted, vendor) => {
    await kept({ One: [null] });
    await paste(pasted);
    expect(answer()).toContain(`It begins as keys of ${vendor} do. Only keys of HubSpot can be compared here`);
    expect(answer()).not.toContain('has not the form');
  });

  test('says that no key of its kind is known, and what is no key at all', async () => {
    await kept({ Personal: [null] });
    await paste(KEY);
    expect(answer()).toContain('No key of that kind is known here.');
    await paste('hello world');
    expect(answer()).toContain('has not the form of a key');
  });

  test.each([
    `Authorization: Bearer ${KEY}`,
    `HUBSPOT_KEY="${KEY}"`,
    `  ${KEY}\n`,
    'pat-na1-88a7a•••-••••-••••-••••-••••••••••••',
  ])('is the same for %s', async (pasted) => {
    await kept({ One: [OTHER], Two: [KEY] });
    await paste(pasted);
    expect(fits()).toEqual([[viewNamed('Two').key, 'present']]);
  });
});

describe('of a pasted key', () => {
  const everywhere = () =>
    JSON.stringify([
      worker.asked,
      document.documentElement.outerHTML,
      all('input').map((input) => (input as HTMLInputElement).value),
      document.title,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]);

  test('nothing is sent, drawn, addressed or kept: not even its fingerprint', async () => {
    const calls = [console.log, console.warn, console.error].map((_, at) =>
      vi.spyOn(console, (['log', 'warn', 'error'] as const)[at] ?? 'log'),
    );
    await kept({ One: [OTHER] });
    for (const pasted of [KEY, `Bearer ${KEY}`, 'nothing']) await paste(pasted);
    expect(leaks(everywhere(), [KEY, BODY])).toEqual([]);
    expect(worker.asked.filter(({ type }) => type !== 'overview')).toEqual(
      Array.from({ length: 3 }, () => ({ type: 'fingerprints' })),
    );
    for (const [, value] of Object.entries(await made(KEY))) expect(everywhere()).not.toContain(`"${value}"`);
    for (const call of calls) expect(call).not.toHaveBeenCalled();
  });

  test('that was typed, nothing stays in the field', async () => {
    await kept({ Two: [KEY] });
    const field = one('[data-part="pasted"]') as HTMLInputElement;
    expect([field.autocomplete, field.getAttribute('spellcheck')]).toEqual(['off', 'false']);
    field.value = KEY;
    await submit('[data-part="which-key"]');
    expect(fits()).toEqual([[viewNamed('Two').key, 'present']]);
    expect(leaks(everywhere(), [KEY, BODY])).toEqual([]);
  });
});
