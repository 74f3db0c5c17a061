import { readFolders } from '../../scripts/catalogue/read-files.mjs';

/** The folders of all providers, as they stand in `src/providers`. */
export const FOLDERS = readFolders();

/** Paths that a page definition is to recognise, by the page's id in full. */
export function examplesOf(id: string): readonly string[] {
  const [provider, page = ''] = id.split('/');
  return FOLDERS.find((folder) => folder.id === provider)?.file.pages[page]?.examples.yes ?? [];
}
