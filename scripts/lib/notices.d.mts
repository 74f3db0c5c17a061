export function packagesIn(outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>): string[];
export function noticesFor(packages: readonly string[]): string;
