/** Where the limit stands on the bar of an age, as a share of its length: what is older reaches beyond it. */
export const LIMIT_AT = 0.6;

export type Bar =
  /** Shares of the length: the age is `from` at least and `to` at most; the limit stands at `LIMIT_AT`. */
  | { readonly of: 'age'; readonly from: number; readonly to: number }
  /** What is left until the end, which is the edge of the bar. */
  | { readonly of: 'left'; readonly left: number };
