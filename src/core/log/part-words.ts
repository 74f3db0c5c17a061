/** Words that stand in a cell beside an event, and whether the event is still the making or the end of a key with them. */

/** What a key has. An event of it leaves the key itself as it was. */
const PART =
  /^(?:permissions?|scopes?|descriptions?|names?|labels?|notes?|comments?|tags?|ips?|addresses|allow(?:ed|list)?|whitelist|block(?:ed|list)?|domains?|origins?|webhooks?|subscriptions?|schedules?|expir(?:y|ation)|limits?|quotas?|restrictions?|owners?|teams?|roles?|secrets?|alerts?|notifications?|reminders?)$/;
/** What did not happen, or not yet. */
const UNDONE =
  /^(?:fail(?:s|ed|ure|ing)?|unsuccessful|denied|rejected|refused|error|forbidden|unauthori[sz]ed|attempt(?:s|ed)?|aborted|cancel(?:led|ed|lation)|pending|requested|planned|undone?|reverted|restored|rolled)$/;
/** What stands beside either of them and tells nothing. */
const BESIDE = /^(?:back|of|the|a|an|to|was|is|has|been|not|client|group|groups|rotation|list)$/;
/** What every event could be called. */
const NEUTRAL =
  /^(?:perform(?:ed|s)?|execut(?:e|ed|ion)|done?|run|success(?:ful|fully)?|succeeded|completed?|ok|occurred|events?|actions?|activity|activities|critical|high|medium|low|info|notice|warning|security|audit|admin|users?|manual(?:ly)?|api|web|ui|app|default|other|none|n|integrations?|accounts?)$/;

const wordsIn = (cell: string) => cell.toLowerCase().match(/[a-z]+/g) ?? [];

/** True for a cell that makes another event of a key's making or end, in whatever column it stands. */
export function isPartOrUndone(cell: string): boolean {
  const words = wordsIn(cell).filter((word) => !BESIDE.test(word));
  return words.length > 0 && words.every((word) => PART.test(word) || UNDONE.test(word));
}

/** True for a word that could stand beside any event. */
export function isNeutral(cell: string): boolean {
  return wordsIn(cell).every((word) => NEUTRAL.test(word));
}
