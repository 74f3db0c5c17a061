import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { distinctName, type Named } from '../../texts/distinct-name.ts';

/** All credentials of the window: whether a name says which key is meant depends on the others. */
export const CredentialsContext = createContext<readonly Named[]>([]);

/** What a form calls the credential that it is about. */
export function useDistinctName(view: Named): string {
  return distinctName(view, useContext(CredentialsContext));
}
