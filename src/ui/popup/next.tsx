import browser from '../../browser/browser.ts';
import { t } from '../../browser/i18n.ts';
import type { NextCard } from '../../protocol/popup.ts';
import { Icon, iconOf } from '../components/icon.tsx';
import type { Ask } from './asked.ts';

interface Props {
  readonly card: NextCard;
  readonly ask: Ask;
  readonly exactAges: () => void;
}

/** What to do next; or that there is nothing to do. */
export function Next({ card, ask, exactAges }: Props) {
  const { key, title, body, level, severity, progress } = card;
  if (key === null) {
    return (
      <section class="next" data-part="next" data-level="ok" data-severity="none">
        <Icon name="check" />
        <div>
          <h2>{title}</h2>
          {body !== null && <p>{body}</p>}
        </div>
      </section>
    );
  }
  return (
    <section class="next" data-part="next" data-severity={severity} aria-labelledby="next-title">
      <Icon name={iconOf(level, severity)} />
      <div>
        <p class="over-title">{t('next_title')}</p>
        <h2 id="next-title">{title}</h2>
        <p>{body}</p>
        {progress !== null && <p class="count">{progress}</p>}
        <Buttons card={card} ask={() => ask({ ...key })} exactAges={exactAges} />
      </div>
    </section>
  );
}

interface ButtonsProps {
  readonly card: NextCard;
  readonly ask: () => void;
  readonly exactAges: () => void;
}

function Buttons({ card: { go, page, isPageFirst, asksLog }, ask, exactAges }: ButtonsProps) {
  return (
    <div class="buttons">
      {go !== null && (
        <button type="button" class="primary" data-action="next" onClick={ask}>
          {go}
        </button>
      )}
      {asksLog && (
        <button type="button" data-action="next-log" onClick={exactAges}>
          {t('exact_title')}
        </button>
      )}
      {page !== null && (
        <button
          type="button"
          class={isPageFirst ? 'primary' : undefined}
          data-action="next-page"
          onClick={() => void browser.tabs.create({ url: page })}
        >
          <Icon name="open" />
          {t('ui_action_open_page')}
        </button>
      )}
    </div>
  );
}
