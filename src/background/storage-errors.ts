import { Refusal } from './refusal.ts';

/** Throws the `Refusal` that says why nothing could be read or written. */
export function refuse(error: unknown): never {
  throw new Refusal(isFull(error) ? 'error_storage_full' : 'error_storage_failed');
}

/** Neither browser gives quota errors a type of their own: Chrome words it, Firefox names it. */
export function isFull(error: unknown): boolean {
  return /quota/i.test(String(error));
}
