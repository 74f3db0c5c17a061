import { t } from '../../browser/i18n.ts';
import type { SpokenAction } from '../../protocol/messages.ts';
import type { PanelProps } from './panel-props.ts';
import { WordForm } from './word-form.tsx';

type Plain = Extract<SpokenAction['do'], 'old-ended' | 'cancelled' | 'deactivated' | 'still-there'>;

/** A form for a word that names no day: what it means, and a button that says it. */
function plainForm(what: Plain) {
  const id = what.replace('-', '_');
  return function PlainForm({ view, run, cancel }: PanelProps) {
    return (
      <WordForm
        title={t(`ui_${id}_title`)}
        submit={t(`ui_${id}_submit`)}
        part={`${what}-form`}
        action={{ do: what, key: view.key }}
        {...{ view, run, cancel }}
      >
        <p class="hint">{t(`ui_${id}_hint`)}</p>
      </WordForm>
    );
  };
}

export const OldEndedForm = plainForm('old-ended');
export const CancelledForm = plainForm('cancelled');
export const DeactivatedForm = plainForm('deactivated');
export const StillThereForm = plainForm('still-there');
