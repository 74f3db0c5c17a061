import { plural, t } from '../../browser/i18n.ts';
import type { AgeLimit } from '../../core/limit.ts';
import type { PolicyOrigin } from '../../core/policy.ts';
import { Icon } from '../components/icon.tsx';
import type { LimitDraft } from './draft.ts';

interface Props {
  readonly title: string;
  readonly origin: PolicyOrigin;
  /** An administrator lets users tighten limits only. */
  readonly locked: boolean;
  readonly inForce: AgeLimit;
  readonly draft: LimitDraft;
  readonly onDraft: (draft: LimitDraft) => void;
}

const MOST_DAYS = 3650;

/** Maximum age and warn-ahead, in days. The value in force shows where nothing is typed. */
export function LimitFields({ title, origin, locked, inForce, draft, onDraft }: Props) {
  const managed = origin === 'managed';
  return (
    <fieldset class="limit" data-origin={origin}>
      <legend>{title}</legend>
      <Days
        label={t('settings_maximum')}
        value={draft.maximum}
        inForce={inForce.maximumAgeDays}
        min={1}
        max={locked && managed ? inForce.maximumAgeDays : MOST_DAYS}
        onValue={(maximum) => onDraft({ ...draft, maximum })}
      />
      <Days
        label={t('settings_ahead')}
        value={draft.ahead}
        inForce={inForce.warnAheadDays}
        min={0}
        max={MOST_DAYS}
        onValue={(ahead) => onDraft({ ...draft, ahead })}
      />
      <p class="hint">
        {t('settings_in_force', plural('ui_days', inForce.maximumAgeDays), plural('ui_days', inForce.warnAheadDays))}
      </p>
      {managed && (
        <p class="hint managed">
          <Icon name="lock" />
          {t(locked ? 'settings_managed_tighten' : 'settings_managed_free')}
        </p>
      )}
    </fieldset>
  );
}

interface DaysProps {
  readonly label: string;
  readonly value: string;
  readonly inForce: number;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: string) => void;
}

function Days({ label, value, inForce, min, max, onValue }: DaysProps) {
  return (
    <label class="field days">
      <span class="label">{label}</span>
      <input
        type="number"
        inputMode="numeric"
        step={1}
        min={min}
        max={max}
        value={value}
        placeholder={String(inForce)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
