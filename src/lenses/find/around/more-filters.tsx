import { askOpenAt } from '../../../actions/ask-open-at';
import { askPlaces } from '../../../actions/ask-places';
import { toggleNeed } from '../../../actions/require-need';
import { t } from '../../../i18n/translate';
import { groupLimits } from '../../../model/need';
import { districtMinute, group, openAt, openAtMinute, required } from '../../../state/parameters';
import { Chip, ChipRow } from '../../../ui/chip';
import { Stepper } from '../../../ui/stepper';
import { rareNeeds } from '../filter-order';
import '../../shared/open-at.css';
import './more-filters.css';

/** A first value for the time field, on the district's day; the person changes it at once. */
const noonToday = () => `${districtMinute.value.slice(0, 'YYYY-MM-DD'.length)}T12:00`;

/** The filters that most people never need: light, a space for a wheelchair, a group, another time. */
export function MoreFilters() {
  const isAtTime = openAt.value !== null && openAt.value !== 'now';
  return (
    <div class="more-filters">
      <ChipRow label={t('find.filters.more')}>
        {rareNeeds.map((token) => (
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
        <label class="open-at">
          {t('find.open-at.label')}
          <input
            type="datetime-local"
            value={openAt.value ?? ''}
            onInput={({ currentTarget }) => currentTarget.value && askOpenAt(currentTarget.value)}
          />
        </label>
      )}
      <Stepper
        label={t('find.group.label')}
        valueText={t('find.group.value', { count: group.value })}
        lessLabel={t('find.group.less')}
        moreLabel={t('find.group.more')}
        value={group.value}
        least={groupLimits.min}
        most={groupLimits.max}
        onChange={askPlaces}
      />
    </div>
  );
}
