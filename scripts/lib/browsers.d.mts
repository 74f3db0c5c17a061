export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
}
export function findBrowser(name: 'chromium' | 'firefox'): FoundBrowser | null;
export function ensureBrowser(name: 'chromium' | 'firefox'): Promise<FoundBrowser>;
export function ensureTools(names: readonly ('openssl' | 'cc')[]): Promise<void>;
