import { useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { type AdoptionStatus, adoptionStatuses } from '../../model/vocabulary';
import { seatStatuses } from '../../state/ledger';
import { Chip, ChipRow } from '../../ui/chip';
import { FirstOfList } from '../shared/first-of-list';
import { AdoptionList, AdoptionRow } from './adoption-row';

/** Every seat of the district with its status, all or of one status. */
export function SeatsByStatus() {
  const [shown, setShown] = useState<AdoptionStatus | null>(null);
  const entries = [...seatStatuses.value];
  const countOf = (status: AdoptionStatus) => entries.filter(([, each]) => each === status).length;
  const listed = entries.filter(([, status]) => shown === null || status === shown);
  return (
    <>
      <ChipRow label={t('adopt.seats.filter')}>
        <Chip pressed={shown === null} onToggle={() => setShown(null)}>
          {t('adopt.seats.all')}
        </Chip>
        {adoptionStatuses.map((status) => (
          <Chip
            key={status}
            pressed={shown === status}
            onToggle={() => setShown(shown === status ? null : status)}
          >
            {t(`status.${status}`)} {formatNumber(countOf(status))}
          </Chip>
        ))}
      </ChipRow>
      {listed.length === 0 && <p>{t('adopt.seats.none')}</p>}
      <FirstOfList key={shown} items={listed}>
        {(rows) => (
          <AdoptionList label={t('adopt.seats.list')}>
            {rows.map(([id]) => (
              <AdoptionRow key={id} seatId={id} />
            ))}
          </AdoptionList>
        )}
      </FirstOfList>
    </>
  );
}
