export function manifestFor(target: 'chrome' | 'firefox', source?: unknown): Record<string, never>;
export function messagesFor(language: string): Record<string, { message: string }>;
export function build(options?: { minify?: boolean }): Promise<void>;
