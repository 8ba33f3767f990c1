import { askOpenAt } from '../../actions/ask-open-at';
import { toggleNeed } from '../../actions/require-need';
import { t } from '../../i18n/translate';
import { needTokens } from '../../model/vocabulary';
import { districtMinute, openAt, openAtMinute, required } from '../../state/parameters';
import { Chip, ChipRow } from '../../ui/chip';
import './find-filters.css';

/** What the seat must offer, and when one wants to sit. */
export function FindFilters() {
  const isAtTime = openAt.value !== null && openAt.value !== 'now';
  return (
    <>
      <ChipRow label={t('find.filters')}>
        <Chip
          pressed={openAt.value === 'now'}
          onToggle={() => askOpenAt(openAt.value === 'now' ? null : 'now')}
        >
          {t('find.open-now')}
        </Chip>
        {needTokens.map((token) => (
          <Chip key={token} pressed={required.value.includes(token)} onToggle={() => toggleNeed(token)}>
            {t(`need.${token}`)}
          </Chip>
        ))}
        <Chip
          pressed={isAtTime}
          onToggle={() => askOpenAt(isAtTime ? null : (openAtMinute.value ?? noonToday()))}
        >
          {t('find.open-at')}
        </Chip>
      </ChipRow>
      {isAtTime && (
        <label class="find-at">
          {t('find.open-at.label')}
          <input
            type="datetime-local"
            value={openAt.value ?? ''}
            onInput={({ currentTarget }) => currentTarget.value && askOpenAt(currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}

/** A first value for the time field, on the district's day; the person changes it at once. */
const noonToday = () => `${districtMinute.value.slice(0, 'YYYY-MM-DD'.length)}T12:00`;
