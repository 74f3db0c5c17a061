import { expect, test } from 'vitest';

// Runs only in the projects of vitest.config.ts that are in a far zone: they would show nothing if the zone were not in force.
test('the clocks of this run are those of the zone that it is named after', () => {
  expect(process.env.TZ).toMatch(/^Pacific\/(?:Kiritimati|Pago_Pago)$/);
  expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).toBe(process.env.TZ);
  const hours = process.env.TZ === 'Pacific/Kiritimati' ? 14 : -11;
  expect(new Date(2026, 10, 24).getTime()).toBe(Date.UTC(2026, 10, 24) - hours * 3_600_000);
});
