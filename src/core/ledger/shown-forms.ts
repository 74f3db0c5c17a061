import type { Fingerprints } from '../credential.ts';
import { mainForm } from '../record/one-form.ts';

const FORM = /^(?:full|[ps]\d{1,2})$/;
/** In hexadecimal digits; a page that gives more is cut. */
const LONGEST = 6;
/** The forms that have a name, each cut to what may be kept; nothing else is compared. */
export function knownForms(fingerprints: Fingerprints): Fingerprints {
  const known = Object.entries(fingerprints).filter(([form]) => FORM.test(form));
  return Object.fromEntries(known.map(([form, value]) => [form, value.slice(0, LONGEST)]));
}

/** Of what shows, the form that is held, else the one that is to be. */
export function oneOf(shown: Fingerprints, held: string | null): Fingerprints {
  const form = held !== null && Object.hasOwn(shown, held) ? held : mainForm(Object.keys(shown));
  return Object.fromEntries(Object.entries(shown).filter(([one]) => one === form));
}
