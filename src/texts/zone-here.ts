/** The user's time zone, an IANA name. By itself: the popup opens without what dates need besides. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
