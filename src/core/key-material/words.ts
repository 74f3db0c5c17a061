/** As people write in names: "sync", "Sync", "HubSpot", "API", "v2", "EU1", "2026". */
const WORD_OF_NAME = '(?:[a-z]*(?:[A-Z][a-z]{2,})*|[A-Z]+)\\d{0,4}';
export const WORDS = new RegExp(`^${WORD_OF_NAME}(?:[-_ ]${WORD_OF_NAME})*$`);

/** Letters and digits alone. */
export const lettersOf = (text: string): string => text.replace(/[^a-z0-9]/gi, '');
