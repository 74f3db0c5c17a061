/** What a file's own names of its columns say: hints that a person would follow, too. */

/** Characters of a name that are looked at: what a field is called in a file that means harm has no end. */
const LONGEST = 80;

/** The words of a name: "Target object ID", `targetObjectId` and `target.object_id` are the same three. */
function wordsIn(name: string): string[] {
  return name
    .slice(0, LONGEST)
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

const OBJECT = /^(?:object|objekt|objekts|objet|objeto|oggetto|obiekt|obiektu)$/;
const IDENTIFIER = /^(?:id|identifier|kennung|identyfikator)$/;
const OF = /^(?:target|numeric|the|of|des|de|dell|del|l|d|do)$/;

/** True for the id of what an event is about: of the object, and of nothing else. */
export function isObjectId(name: string): boolean {
  const words = wordsIn(name).filter((word) => !OF.test(word));
  return words.length === 2 && words.some((word) => OBJECT.test(word)) && words.some((word) => IDENTIFIER.test(word));
}

/** True for who did something: people have numbers, too, and they look like those of keys. */
export function isPerson(name: string): boolean {
  return /user|actor|acting|person|member|owner|\bwho\b|\bby\b|benutzer|u[żz]ytkownik|mail/i.test(
    wordsIn(name).join(' '),
  );
}

const LABEL =
  /^(?:sub)?(?:categor|kategor|cat[ée]gor)|^(?:event|type|typ|operation|activity|verb)$|^(?:a[ck]tion|a[ck]tie|akcj|acci[oó]n|azion|a[cç][aã]o)/;
const OTHER = /^(?:id|by|user|actor|name|at|time|date|url|mail|ip)$/;

/** True for a column that says what happened, or to which sort of thing: category, subcategory, action, type. */
export function isEventLabel(name: string): boolean {
  const words = wordsIn(name);
  return words.some((word) => LABEL.test(word)) && !words.some((word) => OTHER.test(word));
}
