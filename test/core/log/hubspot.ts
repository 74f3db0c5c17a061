import { readFileSync } from 'node:fs';
import { keptIds } from '../../../src/catalogue/kept-place.ts';
import { type LogOptions, type LogReading, readActivityLog } from '../../../src/core/log/index.ts';
import { HUBSPOT } from '../../support/hubspot.ts';

export const NOW = Date.UTC(2026, 10, 24, 12);

export const options: LogOptions = {
  provider: HUBSPOT.id,
  rules: HUBSPOT.logEvents,
  kinds: HUBSPOT.kinds,
  pages: HUBSPOT.pages,
  hosts: HUBSPOT.hosts,
  ...(HUBSPOT.accountPath && { accountPath: HUBSPOT.accountPath }),
  known: [],
  isSecret: (id) => keptIds({ account: '', id }, HUBSPOT) === null,
  since: HUBSPOT.since,
  account: null,
  now: NOW,
  languages: ['en'],
};

export const read = (text: string, changed: Partial<LogOptions> = {}): LogReading =>
  readActivityLog(text, { ...options, ...changed });

export const fixture = (name: string): string => readFileSync(`test/fixtures/logs/${name}`, 'utf8');

/** One line an event: what, whose, and when (both ends, when they differ by more than a second). */
export const told = ({ events }: LogReading): string[] =>
  events.map(({ account, kind, id, effect, at }) => {
    const [from, to] = [at.earliest, at.latest].map((instant) => new Date(instant ?? 0).toISOString().slice(0, 16));
    return `${effect} ${kind.replace('hubspot/', '')} ${account}/${id} ${from === to ? from : `${from}–${to}`}`;
  });
