import { LONGEST, wordsIn } from './name-words.ts';

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

/** True for a word that means what an event is about. */
export function isObject(word: string): boolean {
  return OBJECT.test(word);
}
