// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Severity } from '../../../src/core/record/parts.ts';
import type { Level } from '../../../src/core/verdict/level.ts';
import { icon, iconOf } from '../../../src/page/overlay/dom.ts';

test.each<[Level, Severity, ReturnType<typeof iconOf>]>([
  ['ok', 'info', 'check'],
  ['ok', 'critical', 'check'],
  ['unknown', 'info', 'question'],
  ['unknown', 'critical', 'question'],
  ['due-soon', 'info', 'info'],
  ['due-soon', 'warning', 'alert'],
  ['overdue', 'critical', 'stop'],
])('what is %s and %s has the sign of it', (level, severity, name) => {
  expect(iconOf({ level, severity })).toBe(name);
  expect(icon(name).querySelector('path')?.getAttribute('d')).toMatch(/^M/);
});
