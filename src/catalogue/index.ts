import { PROVIDERS } from 'catalogue:providers';

export type { Recognised } from './pages.ts';
export { allProviders, isAtInstall, kindById, providerById, recognise } from './registry.ts';

/** Those whose hosts are asked for at install: compiled in everywhere. */
export { PROVIDERS };
