import type { ComponentChildren } from 'preact';
import { locale, plural, t } from '../../../browser/i18n.ts';
import { SHOWN_STATES, type ShownState } from '../../../core/verdict/shown-state.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { accountNameOf } from '../../../texts/grouping.ts';
import { stateName } from '../../../texts/index.ts';
import { kindName } from '../../../texts/kind-name.ts';
import { isInState } from '../numbers.tsx';
import { ActiveFilters } from './active-filters.tsx';
import type { Choose } from './use-list-view.ts';
import { accountId, GROUPINGS, type Grouping, type ListView, ORDERS, type Order } from './view.ts';

interface Props {
  readonly credentials: readonly CredentialView[];
  readonly shown: number;
  readonly view: ListView;
  readonly choose: Choose;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What can be done with the keys shown. */
  readonly children: ComponentChildren;
}

/** Which keys, by what and in what order. */
export function FilterBar({ credentials, shown, view, choose, query, onQuery, children }: Props) {
  const states = SHOWN_STATES.filter(
    (state) => state === view.level || credentials.some((one) => isInState(one, state)),
  );
  const kinds = [...new Set(credentials.map(({ kind }) => kind))];
  return (
    <search class="filters" data-part="filters">
      <label class="field">
        <span class="label">{t('ui_filter')}</span>
        <input
          type="search"
          data-part="filter"
          aria-keyshortcuts="/"
          autocomplete="off"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          placeholder={t('ui_filter_hint')}
        />
      </label>
      <Choice
        name="level"
        label={t('dash_level')}
        value={view.level}
        options={states.map((state) => [state, stateName(state)])}
        onChoice={(level) => choose({ level: level as ShownState | '' })}
      />
      <Choice
        name="kind"
        label={t('dash_kind')}
        value={view.kind}
        options={kinds.map((kind) => [kind, kindName(kind)])}
        onChoice={(kind) => choose({ kind })}
      />
      <Choice
        name="account"
        label={t('dash_account')}
        value={view.account}
        options={accountsIn(credentials)}
        onChoice={(account) => choose({ account })}
      />
      <Choice
        name="group"
        label={t('view_group')}
        value={view.group}
        options={GROUPINGS.map((group) => [group, t(`view_group_${group}`)])}
        onChoice={(group) => choose({ group: group as Grouping })}
      />
      <Choice
        name="sort"
        label={t('view_sort')}
        value={view.sort}
        options={ORDERS.map((order) => [order, t(`view_sort_${order.replace('-', '_')}`)])}
        onChoice={(sort) => choose({ sort: sort as Order })}
      />
      <div class="shown">
        <output class="count">{plural('ui_shown', shown)}</output>
        <ActiveFilters view={view} choose={choose} />
        {children}
      </div>
    </search>
  );
}

interface ChoiceProps {
  readonly name: keyof ListView;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoice: (value: string) => void;
}

/** Where a view may do without, the first answer is "all". */
function Choice({ name, label, value, options, onChoice }: ChoiceProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select data-choice={name} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        {name !== 'group' && name !== 'sort' && <option value="">{t('dash_all')}</option>}
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function accountsIn(credentials: readonly CredentialView[]): readonly (readonly [string, string])[] {
  const names = new Map(credentials.map((view) => [accountId(view), accountNameOf(view)]));
  const { compare } = new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' });
  return [...names].sort(([, a], [, b]) => compare(a, b));
}
