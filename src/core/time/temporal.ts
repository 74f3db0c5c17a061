/** The part of Temporal that is used here. */
interface Temporal {
  readonly Now: { timeZoneId(): string };
  readonly Instant: {
    fromEpochMilliseconds(ms: number): { toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number } };
  };
}

/**
 * Null where a browser does not have it; only what is its own, for in a page an element with that id would stand in its place.
 * Where a page has asked nothing else of `Intl`, the first formatter of dates takes some 20 ms, and this takes none.
 */
export const temporal: Temporal | null = Object.hasOwn(globalThis, 'Temporal')
  ? (globalThis as unknown as { Temporal: Temporal }).Temporal
  : null;
