export { diffBackup } from './diff.ts';
export { type BackupSettings, writeBackup } from './file.ts';
export { type BackupReading, readBackup } from './read.ts';
