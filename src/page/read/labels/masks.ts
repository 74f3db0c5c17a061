/** A run of what stands for hidden characters, a text that begins as if cut, or one word that is cut or holds a short run within. */
const MASKED =
  /(?:[*#•●∙◦○■▪█∗⁎＊·⬤▓▒░] ?){3,}|^(?:…|\.{3})|^\S*(?:[*#•●∙◦○■▪█∗⁎＊·⬤▓▒░]{2}|[xX]{4})\S+$|^\S+(?:…|\.{3})\S+$/u;
/** The same of any sign: a run before a few letters, or in the midst of one word; and two between a few letters on both sides. */
const SHORT_MASK =
  /^(?:\S*([^\p{L}\p{M}\p{N}\s])\1)?([^\p{L}\p{M}\p{N}\s])\2+ ?[\p{L}\p{N}]{1,6}$|^(?:\p{L}{1,4}[-_])?[\p{L}\p{N}]{1,4}([^\p{L}\p{M}\p{N}\s:/+&])\3[\p{L}\p{N}]{1,4}$/u;
/** Such signs, or the letter x, with spaces between: "_ _ _ _ 9f3c". */
const SPACED_MASK = /(?:^| )(?:(xx+)(?: \1)+|x(?: x){2,}|(([^\p{L}\p{M}\p{N}\s])\3*)(?: \2)+)(?: |$)/iu;

/** True for a text with what stands in place of the characters of a key. */
export const isMasked = (text: string): boolean => [MASKED, SHORT_MASK, SPACED_MASK].some((mask) => mask.test(text));
