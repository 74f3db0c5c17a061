import type { ComponentChildren } from 'preact';
import { t } from '../../browser/i18n.ts';
import { inDays } from '../../core/verdict/question-reasons.ts';
import type { SpokenAction } from '../../protocol/messages.ts';
import { zoneHere } from '../../texts/date.ts';
import { becauseText } from '../../texts/index.ts';
import { Choice } from './choice.tsx';
import { Panel } from './panel.tsx';
import type { PanelProps } from './panel-props.ts';
import { useDistinctName } from './use-distinct-name.ts';
import { type Spoken, useWord } from './use-word.ts';

interface Props extends Pick<PanelProps, 'view' | 'run' | 'cancel'> {
  readonly title: string;
  readonly submit?: string;
  readonly part: string;
  readonly action: SpokenAction;
  readonly children: ComponentChildren;
}

/** A form in which a person says something of a credential: it tells what contradicts that before it is taken. */
export function WordForm({ view, run, cancel, title, submit = t('ui_save'), part, action, children }: Props) {
  const name = useDistinctName(view);
  const word = useWord(action, t('ui_done_said', name), run);
  const hasDay = 'day' in action;
  const isDoubted = (word.check?.contradicts.length ?? 0) > 0;
  return (
    <Panel
      title={title}
      about={name}
      submit={isDoubted ? t('ui_save_anyway') : submit}
      onSubmit={word.submit}
      cancel={cancel}
      part={part}
    >
      {children}
      {word.about && <WhichRotation word={word} />}
      {isDoubted && (
        <div class="doubt" role="alert" data-part="doubt">
          {word.check?.contradicts.map((because) => (
            <p key={because.code}>{becauseText(inDays(because, { zone: zoneHere() }))}</p>
          ))}
          <p>{t(hasDay ? 'ui_doubt_hint' : 'ui_doubt_sure')}</p>
        </div>
      )}
    </Panel>
  );
}

/** A rotation may be one that was told of before, on another day. */
function WhichRotation({ word }: { readonly word: Spoken }) {
  return (
    <fieldset data-part="which-rotation">
      <legend>{t('ui_which_rotation')}</legend>
      {(['same', 'another'] as const).map((about) => (
        <Choice
          key={about}
          name="about"
          value={about}
          label={t(`ui_rotation_${about}`)}
          checked={word.about === about}
          onChoice={() => word.choose(about)}
        />
      ))}
    </fieldset>
  );
}
