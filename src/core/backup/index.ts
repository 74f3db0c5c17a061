export { type BackupDiff, diffBackup } from './diff.ts';
export { type BackupSettings, writeBackup } from './file.ts';
export { mergeRecords } from './merge.ts';
export type { BackupProblem } from './problem.ts';
export { type BackupContext, type BackupReading, readBackup } from './read.ts';
