/** Right before a day, that something goes on from then: "from", "ab", "> ". */
const FROM =
  /(?:^|[\s(（:])(?:[>≥]|from|since|starting|ab|seit|dès(?: le)?|depuis(?: le)?|à partir du|à compter du|desde(?: el)?|a partir del?|dal|a partire dal|vanaf|sinds|od|fr[åa]n(?: och med)?|fra|alkaen|с|з|від)\s*$/iu;
/** All that stands behind it: a dash or an arrow, to no day or to a sign for none. */
const ONWARDS =
  /^\s*(?:(?:[-–—→>+~〜～…]|\.{3}|to|until|bis|al?|au|do|tot|до|から|부터|起|以降|至)\s*(?:[∞?…]|\.{3}|open|ongoing|present|no end|indefinite(?:ly)?|offen|unbefristet|illimité|永久)?)\s*$/iu;

/** True for a day that begins what has no end, or an end that nobody tells: "2026-10-01 –", "ab 1.10.2026", "2026-10-01から". */
export const beginsOnly = (before: string, behind: string): boolean => FROM.test(before) || ONWARDS.test(behind);
