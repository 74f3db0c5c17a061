import { cleanText } from '../core/text.ts';

/** The id of a credential as people read it: it is kept as it stands in an address, percent-encoded. Empty where nothing is left to see. */
export function shownId(id: string): string {
  return cleanText(decoded(id)) ?? '';
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
