import type { Folder } from './scripts/catalogue/read-files.mjs';

export interface Manifest {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly [key: string]: unknown;
}

export function manifestFor(target: 'chrome' | 'firefox', source?: unknown, folders?: readonly Folder[]): Manifest;
export function messagesFor(language: string, folders?: readonly Folder[]): Record<string, { message: string }>;
/** `into`: the folder for both targets, `dist` when left out. `providers`: folders of providers, else those that ship. */
export function build(options?: {
  minify?: boolean;
  into?: string;
  providers?: readonly string[];
  targets?: readonly string[];
}): Promise<Record<string, Record<string, { inputs: Record<string, { bytesInOutput: number }> }>>>;
export function archiveOf(folder: string): Uint8Array;
