export function manifestFor(target: 'chrome' | 'firefox', source?: unknown): Record<string, never>;
export function messagesFor(language: string): Record<string, { message: string }>;
/** `into`: the folder for both targets, `dist` when left out. */
export function build(options?: {
  minify?: boolean;
  into?: string;
}): Promise<Record<string, Record<string, { inputs: Record<string, { bytesInOutput: number }> }>>>;
export function archiveOf(folder: string): Uint8Array;
