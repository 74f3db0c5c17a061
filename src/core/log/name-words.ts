/** Characters of a name that are looked at: what a field is called in a file that means harm has no end. */
export const LONGEST = 80;

/** The words of a name: "Target object ID", `targetObjectId` and `target.object_id` are the same three. */
export function wordsIn(name: string): string[] {
  return (
    name
      .slice(0, LONGEST)
      .replace(/\(.*?\)|\[.*?\]/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      // Scripts that put no space before a Latin "ID".
      .replace(/(\p{Lo})(?=[A-Za-z])/gu, '$1 ')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '')
  );
}
