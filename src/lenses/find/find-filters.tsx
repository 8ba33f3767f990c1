import { useId, useState } from 'preact/hooks';
import { askOpenAt } from '../../actions/ask-open-at';
import { askPlaces } from '../../actions/ask-places';
import { toggleNeed } from '../../actions/require-need';
import { t } from '../../i18n/translate';
import { group, openAt, required } from '../../state/parameters';
import { Chip, ChipRow } from '../../ui/chip';
import { LazyLens } from '../shared/lazy-lens';
import { aroundParts } from './around-parts';
import { commonNeeds, rareNeeds } from './filter-order';

/** What the seat must offer, and when one wants to sit. What is rarely asked stands in the row once it is on. */
export function FindFilters() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const asked = required.value;
  const shown = [...commonNeeds, ...rareNeeds.filter((token) => asked.includes(token))];
  return (
    <>
      <ChipRow label={t('find.filters')}>
        <Chip
          pressed={openAt.value === 'now'}
          onToggle={() => askOpenAt(openAt.value === 'now' ? null : 'now')}
        >
          {t('find.open-now')}
        </Chip>
        {openAt.value !== null && openAt.value !== 'now' && (
          <Chip pressed onToggle={() => askOpenAt(null)}>
            {openAt.value.replace('T', ' ')}
          </Chip>
        )}
        {group.value > 1 && (
          <Chip pressed onToggle={() => askPlaces(1)}>
            {t('find.group', { count: group.value })}
          </Chip>
        )}
        {shown.map((token) => (
          <Chip key={token} pressed={asked.includes(token)} onToggle={() => toggleNeed(token)}>
            {t(`need.${token}`)}
          </Chip>
        ))}
        <button
          type="button"
          class="chip"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('find.more')}
        </button>
      </ChipRow>
      <div id={id}>{isOpen && <LazyLens load={aroundParts.moreFilters} />}</div>
    </>
  );
}
