import { useId, useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import { group, openAt, openAtMinute, required } from '../../../state/parameters';
import { FindFilters } from '../find-filters';

/** What the seats of the walk must offer, in words; the same filters as those of the list, behind one step. */
export function WalkFilters() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const minute = openAtMinute.value;
  const asked = [
    ...required.value.map((token) => t(`need.${token}`)),
    ...(group.value > 1 ? [t('find.group', { count: group.value })] : []),
    ...(minute === null
      ? []
      : [
          openAt.value === 'now'
            ? t('find.aside.now', { time: minute.slice('YYYY-MM-DDT'.length) })
            : t('find.aside.at', { time: minute.replace('T', ' ') }),
        ]),
  ];
  return (
    <div class="walk-filters">
      <p>
        {asked.length > 0
          ? t('find.walk.need', { list: asked.join(t('common.list.separator')) })
          : t('find.walk.need.none')}{' '}
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('find.walk.need.change')}
        </button>
      </p>
      <div id={id}>{isOpen && <FindFilters />}</div>
    </div>
  );
}
