/** Lines of `language|sentence|sentence|…`, by language (BCP 47). */
export function sentencesByLanguage(table: string): ReadonlyMap<string, readonly string[]> {
  const lines = table.trim().split('\n');
  return new Map(lines.map((line) => line.split('|')).map(([language = '', ...sentences]) => [language, sentences]));
}
