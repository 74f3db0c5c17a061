import type { Severity } from '../../core/record/parts.ts';
import type { Level } from '../../core/verdict/level.ts';

export type IconName = 'stop' | 'alert' | 'info' | 'question' | 'check' | 'open' | 'chevron' | 'file' | 'lock';

/** Strokes in a 16 × 16 box. The outline differs with the severity, so that colour is never the only sign. */
const PATHS: Record<IconName, readonly string[]> = {
  stop: ['M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z', 'M8 4.6v4.2', 'M8 11.3v.1'],
  alert: ['M8 1.9 14.8 14H1.2z', 'M8 6.2v3.6', 'M8 11.9v.1'],
  info: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', 'M8 7.4v3.9', 'M8 4.8v.1'],
  question: [
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
    'M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.6-.8 1.1v.2',
    'M8 11.6v.1',
  ],
  check: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', 'm5.2 8.2 2 2 3.7-4.2'],
  open: ['M6 3H3v10h10v-3', 'M9 2.8h4.2V7', 'M13 3 7.6 8.4'],
  chevron: ['m5.5 3 5 5-5 5'],
  file: ['M3.5 1.5h6l3 3v10h-9z', 'M9.2 1.8v3h3', 'M8 12V7.6', 'm6 9.4 2-2 2 2'],
  lock: ['M3.5 7.2h9v6.6h-9z', 'M5.4 7V5a2.6 2.6 0 0 1 5.2 0v2'],
};

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** The icon of a verdict: by severity, with signs of their own for "not known" and "nothing to do". */
export function iconOf(level: Level, severity: Severity): IconName {
  if (level === 'ok') return 'check';
  if (level === 'unknown') return 'question';
  return severity === 'critical' ? 'stop' : severity === 'warning' ? 'alert' : 'info';
}
