/** What a word or phrase of a label says. Several may hold of one phrase. */
export type LabelMeaning =
  /** When the credential was made; "rotated" when its secret was renewed; "changed" when anything else of it was. */
  | 'created'
  | 'rotated'
  | 'expires'
  | 'last-used'
  | 'changed'
  /** How long ago it was made. */
  | 'age'
  | 'name'
  | 'id'
  /** Who made it or owns it: "created by", "owner". */
  | 'author'
  /** Comes before the name of who did something, or behind it (see `isByBehind`): "by". */
  | 'by'
  /** Of a secret that was replaced: "old". */
  | 'old'
  /** The last of several: "last", "latest". */
  | 'last'
  /** Another subject than the credential: an account, an invoice, a session. */
  | 'other'
  /** A credential: "key", "token". */
  | 'key'
  /** Small words, which say nothing themselves. */
  | 'filler'
  /** Right beside a date it makes that an end: "until", "by". Some are small words besides. */
  | 'until'
  /** What has not happened, or failed: "scheduled", "failed", "will be". */
  | 'planned'
  /** What has to come true first: "if". */
  | 'condition'
  /** Something else where no key is named: "app", in "App created". Most are small words besides. */
  | 'holder'
  /** At the end of a label it asks for no date: "for", in "Created for". */
  | 'for'
  /** Beside an end, how far off it is: "remaining", "soon". */
  | 'left'
  /** A whole heading under which a credential's own dates may stand: "details". */
  | 'heading'
  /** A header of a column that holds neither dates nor names: "scopes". */
  | 'column'
  /** A header of what somebody typed, "description": dates in there say nothing of the credential. */
  | 'free-text'
  /** Said of a list that is empty. */
  | 'none'
  /** Stands in place of a date; what never happens is said by the label beside it. */
  | 'never'
  /** Says itself what never happens. */
  | 'never-used'
  | 'never-expires'
  /** Secrets and ids beside the credential's own. */
  | 'other-secret';

/** What a word or phrase says of a list, and of whether all of it shows. */
export type ListMeaning =
  /** Right beside a number, by its beginnings, that there may be more: "about", "at least", "or more". */
  | 'about'
  /** The whole of a text that is no name: a state of a key, what a control does, how long ago, vaguely. */
  | 'no-name'
  /** The whole of a text that says what a key may do: no name where nothing says that it is one. */
  | 'rights'
  /** By its beginnings, what stands in place of a name that nobody gave, or offers to give one: "untitled", "not set". */
  | 'unnamed'
  /** The whole of a text that is a state of a key, and may as well be a choice of those that show: "compromised", "blocked". */
  | 'states'
  /** The whole of what a sort of keys is called: no name where nothing says that it is one. "Publishable key". */
  | 'sorts'
  /** In the title of a list, by its beginnings, that its keys are no API keys: "SSH", "encryption", "passkeys". */
  | 'other-keys'
  /** Beside the name of a zone, the whole of a note that dates on the page are of it: "all times are in". */
  | 'zone'
  /** What is said beside a name, and may be one where it stands alone: "new", "default". */
  | 'badge'
  /** "Page", by its beginnings. */
  | 'page'
  /** Two and the numbers behind it, in order. */
  | 'number'
  /** A whole sentence that leaves no key out: of other parts of the product, of how rows look, of a quota. */
  | 'harmless'
  /** Beside two numbers, that the keys there are use up so many of those that there may be: "in use". */
  | 'in-use'
  /** A choice that hides nothing. */
  | 'all'
  | 'search'
  | 'filter'
  | 'load-more'
  | 'next-page'
  | 'previous-page'
  | 'per-page'
  /** Between the number of rows that show and that of all: "of" in "1–10 of 31". */
  | 'of-total'
  | 'no-results'
  /** Beside a number, which then counts rows that do not show: "others", in "and 8 others". */
  | 'rest'
  /** The whole label of what takes filters back or loads the list once more: "clear all", "retry". */
  | 'reset'
  /** The reader may not see the list: no access, no permission. */
  | 'refused'
  /** The list could not be loaded: an error, no connection. */
  | 'failed'
  | 'no-keys-yet'
  /** A view that leaves some out: "active", "mine". */
  | 'part'
  /** A choice of the order alone: "sort by". */
  | 'sort'
  /**
   * Makes of a sentence one of keys in general, a condition or advice: "keys", "if", "should". Of what is said of one key it is
   * no part.
   */
  | 'general'
  /** The same of what follows a date: "are", "will". */
  | 'goes-on'
  // From here on words are listed by their beginnings: `aktiv` stands for aktive and aktiven, too.
  /** Which of the keys, where not all of them are meant: "some", "only", "older", "revoked". */
  | 'some'
  /** In few words, that a part shows: "only", "filtered", "test data". */
  | 'narrowed'
  /** What a name has to hold where rows are narrowed by it: "contains", "starts with". */
  | 'matches'
  /** Of keys that are in the list no more: "archived", "moved", "disappear". */
  | 'gone'
  /** What a sentence about keys in general says: "keep", "share", "never". */
  | 'advice'
  /** What is done to see something: "show", "view". With "all" it offers what does not show yet. */
  | 'show-verb'
  /** Whose keys are meant, where it is the reader: "your". Others have keys, too. */
  | 'yours'
  /** People besides the reader, who may have keys: "teammates", "other users". */
  | 'others'
  /** In the title of a list, that all keys are meant: "list of", "existing". */
  | 'entire'
  /** Names what the whole page is about, its address or its reader: the account, the plan, the version. */
  | 'account'
  /** When something happened, without a number: "this year", "since". */
  | 'period'
  /** In a text that says that there are no keys, which of them: "developer". */
  | 'whose'
  /** Behind a time, that nothing happened in it: "not", "without", "unused". */
  | 'not'
  /** Beside an end that is to come, that it was one before: "was". */
  | 'was'
  /** What can be seen of a list, or cannot: "shown", "listed", "hidden". */
  | 'shown'
  /** Of keys or rows that are not in the list: "moved", "cut", "on another page". */
  | 'elsewhere'
  /** What the reader sees, where that may be a part: "you are viewing", "what you can see". */
  | 'seen'
  /** What a reader is to do before other keys show: "switch to", "refresh". */
  | 'switch'
  /** Where keys may stand: "tab", "page", "console". */
  | 'place'
  /** Says that this page, or this part of it, is meant: "this", "here". */
  | 'here'
  /** Comes before what something was done by, or where: "via", "in". */
  | 'way'
  /** The whole header of a column that says what a key was made for; where no other names it, that does: "app", "device". */
  | 'bearer'
  /** Says that the keys at hand are meant, one or several: "this", "these". */
  | 'these'
  /** What rows are called, whatever is in them: "entries". */
  | 'rows'
  /** In a sentence about the secret itself, and not about the list: "once", "again", "copy". */
  | 'of-value'
  /** In a sentence of which the number counts no keys that are there: "up to", "days", "per user". */
  | 'limit'
  /** Of what else there is beside a list, and of the page itself: "documentation", "help", "saved". No part of a name. */
  | 'aside'
  /** What a control does to keys, and not to the list: "delete", "create". */
  | 'act'
  /** That what shows may lag behind what there is, or be a part of it: "be outdated", "newer keys", "with errors", "to appear". */
  | 'stale'
  /** Besides keys and rows, what such a sentence may be about: "data", "view", "sync". */
  | 'content'
  /** Beside a time, that what shows is of it: "past", "since", "between". */
  | 'span'
  /** What takes a filter back: "remove", "clear". */
  | 'clear'
  /** Beside a sentence that there are no keys: there may be some nevertheless. "failed", "hidden", "loading". */
  | 'doubt'
  /** In the title of a part that is about others than the page's one credential: "related", "activity". */
  | 'another'
  /** In the title of a list of what happened: "history", "activity". */
  | 'events'
  /** The whole of such a title, where words that begin so may say something else: "活动" is "active", too. */
  | 'events-title'
  /** In a note below a list, what says nothing of whose a date is: "required", "sorted". */
  | 'remark'
  /** Of a page or report and when it was made, where no key is named: "generated", "printed". */
  | 'printed'
  /** In the title of a page that first wants to know who is there. */
  | 'sign-in'
  /** Several keys, or as well several as one: "tokens". */
  | 'keys'
  /** In the title of a part of settings: "security", "account", "developer". */
  | 'section'
  /** In the header of a column of what was done to keys, or of what can be: "action". */
  | 'deed'
  /** What was done to a key that was there, in the past: "renewed", "revoked". No date's label. */
  | 'done'
  /** In the header of a column of states: "status". */
  | 'state'
  /** The whole of a word that begins what is told of somebody who was named right before: "who", "which". */
  | 'who'
  /** The whole label of a person's name, on a page about one key: "display name". */
  | 'personal'
  /** How the title of a text begins that helps: "how", "tips". */
  | 'help'
  /** How the title of a page begins that shows or changes something, or greets: "view", "details of", "welcome". */
  | 'title-begin'
  /** How such a title ends: "settings", "bearbeiten". */
  | 'title-end'
  /** The whole title of a page that is about no key: "dashboard". */
  | 'any-title';

/**
 * The words of one language by what they mean. Phrases are divided by `|`; `{x}` in a phrase stands for each of the endings
 * that `endings.x` lists, so that `utworzon{y}` is utworzony, utworzona, utworzone. Case and punctuation do not count. A word
 * that could mean something else in the same language has no place here: a missing word leaves a date unread, a wrong one
 * reads it wrong.
 */
export interface LanguageWords {
  /** BCP 47, the first part alone; the file's name. */
  readonly language: string;
  readonly endings?: Readonly<Record<string, string>>;
  /** True where the name of who did something stands before "by". */
  readonly isByBehind?: true;
  readonly labels: Readonly<Partial<Record<LabelMeaning, string>>>;
  readonly lists: Readonly<Partial<Record<ListMeaning, string>>>;
}
