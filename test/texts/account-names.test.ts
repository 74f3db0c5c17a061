import { expect, test, vi } from 'vitest';
import { accountName } from '../../src/texts/grouping.ts';
import { plain, speak } from './texts.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));

test('a long id of an account is cut where it is shown, between characters', () => {
  speak('en');
  const shown = (account: string) => plain(accountName('hubspot', account));
  expect(shown('12345678')).toBe('HubSpot account 12345678');
  expect(shown('a'.repeat(64))).toBe(`HubSpot account ${'a'.repeat(64)}`);
  expect(shown('-##ana')).toBe('HubSpot account ana');
  expect(shown('plan.example/x##Ana%20Lis')).toBe('HubSpot account Ana Lis · plan.example/x');
  expect(shown('a'.repeat(200))).toBe(`HubSpot account ${'a'.repeat(63)}…`);
});
