import type { Fingerprints } from '../credential.ts';

/** What showed of a secret, in the forms in which it did. */

/** As many forms as a record may hold: a page that shows ever other parts of a secret has only some of them kept. */
const MOST_FORMS = 4;
const FORM = /^(?:full|[ps]\d{1,2})$/;

/** The forms that have a name; nothing else is compared or kept. */
export function knownForms(fingerprints: Fingerprints): Fingerprints {
  return Object.fromEntries(Object.entries(fingerprints).filter(([form]) => FORM.test(form)));
}

/** Null when there is no form in common. Where both know the whole secret, that decides. */
export function agree(a: Fingerprints, b: Fingerprints): boolean | null {
  const common = Object.keys(a).filter((form) => Object.hasOwn(b, form));
  if (common.length === 0) return null;
  const telling = common.includes('full') ? ['full'] : common;
  return telling.every((form) => a[form] === b[form]);
}

export function fewForms(known: Fingerprints, shown: Fingerprints): Fingerprints {
  const all = Object.entries({ ...known, ...shown });
  const rank = ([form]: [string, string]) => (form === 'full' ? 0 : Object.hasOwn(known, form) ? 1 : 2);
  return Object.fromEntries(all.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_FORMS));
}
