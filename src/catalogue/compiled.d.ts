/** What the build makes of the folders in `src/providers`: see `scripts/catalogue/modules.mjs`. */
declare module 'catalogue:pages' {
  export const SITES: readonly import('./schema.ts').Site[];
}
declare module 'catalogue:reading' {
  export const READABLE: readonly import('./schema.ts').ReadableProvider[];
}
declare module 'catalogue:providers' {
  export const PROVIDERS: readonly import('./schema.ts').Provider[];
}
/** Providers whose hosts are not asked for at install. The worker alone carries them. */
declare module 'catalogue:known' {
  export const KNOWN: readonly import('./schema.ts').Provider[];
}
