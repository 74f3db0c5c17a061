import { Languages } from './languages.ts';
import { Look } from './look/index.ts';
import { sharedRoute } from './route.ts';

/** Put into a page where a person has asked to look for keys, with the words of all languages before it. Nothing starts by itself. */
const languages = new Languages(new AbortController().signal);
const [random = 0] = crypto.getRandomValues(new Uint32Array(1));

const context = () => {
  languages.use();
  return {
    now: Date.now(),
    languages: languages.all,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    since: Date.UTC(2000, 0, 1),
    wordings: languages.wordings,
  };
};

sharedRoute().look = new Look(document, context, random.toString(16).padStart(8, '0'));
