/**
 * Makes jsdom's parsed documents cost no more than their parsing. For each document jsdom makes a selector engine that
 * listens at the window, for `:hover` and its like, and never stops: each costs more than the one before, and none is ever
 * freed. A parsed document is never shown, so no event can concern it, and no script runs while it is parsed: whatever
 * would listen meanwhile is that engine.
 */
if (typeof DOMParser !== 'undefined') {
  const { parseFromString } = DOMParser.prototype;
  DOMParser.prototype.parseFromString = function parse(...given) {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = () => undefined;
    try {
      return parseFromString.apply(this, given);
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
  };
}
