export { type BackupDiff, diffBackup } from './diff.ts';
export { type BackupSettings, writeBackup } from './file.ts';
export type { BackupProblem } from './problem.ts';
export { type BackupContext, type BackupReading, readBackup } from './read.ts';
