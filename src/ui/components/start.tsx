import { type ComponentChild, render } from 'preact';
import browser from '../../browser/browser.ts';
import { locale } from '../../browser/i18n.ts';
import { Guard } from './guard.tsx';
import { StatusProvider } from './status.tsx';

/** Draws a window into its `#root`, in the language of its texts. */
export function start(content: ComponentChild): void {
  const { documentElement } = document;
  documentElement.lang = locale();
  documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <Guard>
      <StatusProvider>{content}</StatusProvider>
    </Guard>,
    root,
  );
}
