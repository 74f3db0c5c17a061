import { providerById } from '../catalogue/index.ts';
import type { Kind } from '../core/lifecycle.ts';

export function providerName({ provider }: Pick<Kind, 'provider'>): string {
  return providerById(provider)?.name ?? provider;
}
