import { recognise } from './index.ts';

/** Only a page that the catalogue knows is opened: the address may come from a backup file. */
export function isKeyPage(url: string | null): url is string {
  return url !== null && URL.canParse(url) && recognise(new URL(url)) !== null;
}
