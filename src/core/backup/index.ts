export { diffBackup } from './diff.ts';
export { type BackupSettings, writeBackup } from './file.ts';
export { type BackupReading, readBackup } from './read.ts';
export { type AllowedSite, isWritable, MOST_SITES } from './sites.ts';
