import { askOpenAt } from '../../actions/ask-open-at';
import { requireNeed } from '../../actions/require-need';
import { t } from '../../i18n/translate';
import type { NeedToken } from '../../model/vocabulary';
import { openAt, required } from '../../state/parameters';
import { Chip, ChipRow } from '../../ui/chip';
import '../shared/open-at.css';
import './need-control.css';

/** The people that Plan asks for; "back and arms" is both at once. */
const choices: readonly {
  readonly key: 'plan.need.anyone' | 'plan.need.back-arms' | `need.${NeedToken}`;
  readonly tokens: readonly NeedToken[];
}[] = [
  { key: 'plan.need.anyone', tokens: [] },
  { key: 'plan.need.back-arms', tokens: ['backrest', 'armrest'] },
  { key: 'need.wheelchair', tokens: ['wheelchair'] },
  { key: 'need.free', tokens: ['free'] },
  { key: 'need.covered', tokens: ['covered'] },
];

const isAsked = (tokens: readonly NeedToken[]) =>
  tokens.length === 0 ? required.value.length === 0 : tokens.every((token) => required.value.includes(token));

function toggle(tokens: readonly NeedToken[]): void {
  if (tokens.length === 0) requireNeed([]);
  else if (isAsked(tokens)) requireNeed(required.value.filter((token) => !tokens.includes(token)));
  else requireNeed([...required.value, ...tokens]);
}

/** An evening hour: what is open then is often another question than by day. */
const firstHour = 'T22:00';

export function NeedControl() {
  const moment = openAt.value;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return (
    <div class="need-control">
      <p>
        <strong>{t('plan.need')}</strong> <span class="need-hint">{t('plan.need.hint')}</span>
      </p>
      <ChipRow label={t('plan.need')}>
        {choices.map(({ key, tokens }) => (
          <Chip key={key} pressed={isAsked(tokens)} onToggle={() => toggle(tokens)}>
            {t(key)}
          </Chip>
        ))}
        <Chip
          pressed={moment !== null}
          onToggle={() => askOpenAt(moment === null ? today + firstHour : null)}
        >
          {t('plan.need.at')}
        </Chip>
      </ChipRow>
      {moment !== null && moment !== 'now' && (
        <label class="open-at">
          {t('plan.need.at.label')}
          <input
            type="datetime-local"
            value={moment}
            onInput={({ currentTarget }) => currentTarget.value && askOpenAt(currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}
