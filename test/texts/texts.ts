import { readdirSync } from 'node:fs';
import { messagesFor } from '../../build.mjs';
import { FOLDERS } from '../support/folders.ts';

type Entry = { message: string; placeholders?: Record<string, { content: string }> };

/** The languages of the texts, as their folders are named: `en`, `pt_BR`. */
export const LANGUAGES = readdirSync('src/_locales');
const texts: Record<string, Record<string, Entry>> = {};
let language = 'en';

/** @param next one of `LANGUAGES` */
export function speak(next: string): void {
  texts[next] ??= messagesFor(next, FOLDERS);
  language = next;
}
speak(language);

/** As the browser does it: the merged messages of one language, with `$V1$`… replaced; an empty text for an unknown id. */
function getMessage(id: string, values: readonly string[] = []): string {
  const message = texts[language]?.[id]?.message ?? '';
  return message.replace(/\$V(\d)\$/g, (_, number: string) => values[Number(number) - 1] ?? '');
}

export const browser = { i18n: { getMessage } };
/** Without the isolating marks around names. */
export const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
