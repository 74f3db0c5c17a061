/** What a file's own names of its columns say: hints that a person would follow, too. */

/** Characters of a name that are looked at: what a field is called in a file that means harm has no end. */
const LONGEST = 80;

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

const OBJECT =
  /^(?:objects?|objekt|objekts|objektets|objektin|objet|objeto|oggetto|obiekt|obiektu|objektu|nesne|объект|объекта|オブジェクト|对象|對象|物件|개체|객체|target|resource|entity)$/;
const IDENTIFIER =
  /^(?:ids?|identifier|identifiant|identificador|identificativo|identificatore|kennung|tunnus|tunniste|identyfikator|идентификатор|識別子|标识|识别码|識別碼)$/;
const OF = /^(?:numeric|the|of|des|de|dell|del|da|do|l|d|の)$/;

/** True for the id of what an event is about: of the object, and of nothing else. */
export function isObjectId(name: string): boolean {
  // Of a field within fields the last name counts, and what it is of where that is "id": `event.objectId`, `_source.object.id`.
  const [field = '', outer = ''] = name.slice(-LONGEST).split('.').reverse();
  const words = wordsIn(wordsIn(field).length === 1 ? `${outer} ${field}` : field).filter((word) => !OF.test(word));
  // "Target object ID" has two words for the same.
  return (
    words.length > 1 &&
    words.filter((word) => IDENTIFIER.test(word)).length === 1 &&
    words.every((word) => IDENTIFIER.test(word) || OBJECT.test(word))
  );
}

/** True for who did something: people have numbers, too, and they look like those of keys. */
export function isPerson(name: string): boolean {
  return /user|actor|acting|person|member|owner|\bwho\b|\bby\b|benutzer|u[żz]ytkownik|utilisateur|usuario|usuário|utente|gebruiker|mail/i.test(
    wordsIn(name).join(' '),
  );
}

const CATEGORY = /^(?:c|k)at[ée]gor|^カテゴリ|^类别|^類別|^분류|^kateg/;
const SUBCATEGORY =
  /^(?:sub|unter|under|onder|ala|pod|sotto|sous|サブ|子|하위).?(?:(?:c|k)at[ée]gor|kateg|カテゴリ|类别|類別|분류)/;
const LABEL =
  /^(?:event|type|typ|operation|activity|verb|propert(?:y|ies)|fields?|attribute|details?|操作|アクション|作業)$|^(?:a[ck]tion|a[ck]tie|aktivit|akcj|acci[oó]n|azion|a[cç][aã]o)/;
const OTHER = /^(?:id|by|user|actor|name|at|time|date|url|mail|ip)$/;
const PLACE = /^(?:location|place|country|region|city|ort|land|lieu|luogo|lugar|miejsce|address|adresse|link)$/;

/** True for a column that says what happened, or to which sort of thing: category, subcategory, action, type. */
export function isEventLabel(name: string): boolean {
  const words = wordsIn(name);
  const isLabel = (word: string) => LABEL.test(word) || CATEGORY.test(word) || SUBCATEGORY.test(word);
  return words.some(isLabel) && !words.some((word) => OTHER.test(word));
}

/** True for a column of classes of events, above what they are about; a subcategory is none. */
export function isCategory(name: string): boolean {
  const words = wordsIn(name).join(' ');
  return (
    wordsIn(name).some((word) => CATEGORY.test(word)) &&
    !/^(?:sub|sous|sotto|pod|unter)/.test(words) &&
    !SUBCATEGORY.test(words)
  );
}

/** True for a column that says nothing of what happened: who, when, where, to which thing. */
export function isOfOther(name: string): boolean {
  return isPerson(name) || wordsIn(name).some((word) => OTHER.test(word) || PLACE.test(word) || OBJECT.test(word));
}
