import { PROVIDERS } from './index.ts';
import type { Entrance } from './schema.ts';

export const ENTRANCES: readonly Entrance[] = PROVIDERS.flatMap(({ entrances }) => entrances);
