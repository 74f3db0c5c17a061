import { messagesFor } from '../../../build.mjs';

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
const texts = { en: messagesFor('en'), pl: messagesFor('pl') } as Record<'en' | 'pl', Record<string, Entry>>;
let language: 'en' | 'pl' = 'en';

export function speak(next: 'en' | 'pl'): void {
  language = next;
}

/** As the browser does it: the merged messages of one language, with `$V1$`… replaced; an empty text for an unknown id. */
function getMessage(id: string, values: readonly string[] = []): string {
  const message = texts[language][id]?.message ?? '';
  return message.replace(/\$V(\d)\$/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

export const browser = { i18n: { getMessage } };
/** Without the isolating marks around names. */
export const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
