/** The words of a text, divided by spaces, as a set: shorter in a script that is weighed than a list of them. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
