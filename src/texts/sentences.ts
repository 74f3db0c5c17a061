/** Sentences one after another, without those that are empty. After an ideographic full stop or colon stands no space. */
export function sentences(...texts: readonly (string | null)[]): string {
  let told = '';
  for (const text of texts) if (text) told += told === '' || /[。：]$/.test(told) ? text : ` ${text}`;
  return told;
}
