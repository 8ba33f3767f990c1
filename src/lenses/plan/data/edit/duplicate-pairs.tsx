import { useEffect } from 'preact/hooks';
import { chooseEdited } from '../../../../actions/choose-edited';
import { keepTwo } from '../../../../actions/keep-two';
import { lookAtPositions } from '../../../../actions/look-at';
import type { DuplicatePair } from '../../../../analysis/duplicates/data';
import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { areDuplicatesWanted, openDuplicates } from '../../../../state/data-edit';
import { featuresById } from '../../../../state/district';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { SeatLine } from './choose-seats';

/** Seats that may have been entered twice, pair by pair; nothing is merged by itself. */
export function DuplicatePairs() {
  useEffect(() => {
    areDuplicatesWanted.value = true;
    return () => {
      areDuplicatesWanted.value = false;
    };
  }, []);
  const pairs = openDuplicates.value;
  if (!pairs || pairs.length === 0) return null;
  return (
    <Expander
      title={t('data.edit.duplicates')}
      aside={t('data.edit.duplicates.count', { count: pairs.length })}
    >
      {() => (
        <ul class="edit-today">
          {pairs.slice(0, shownPairs).map((pair) => (
            <li key={pair.key}>
              <Pair pair={pair} />
            </li>
          ))}
        </ul>
      )}
    </Expander>
  );
}

/** Pairs at once: each is decided on and gives way to the next. */
const shownPairs = 10;

function Pair({ pair }: { readonly pair: DuplicatePair }) {
  const seats = pair.ids.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  if (seats.length < 2) return null;
  const look = () => {
    if (chooseEdited(pair.ids)) lookAtPositions(seats.map(({ position }) => position));
  };
  return (
    <>
      {seats.map((seat) => (
        <SeatLine key={seat.id} seat={seat} />
      ))}
      <p class="edit-note">
        {t(`data.edit.duplicates.${pair.verdict}`, { distance: formatMetres(pair.distance) })}
      </p>
      <div class="edit-row">
        <Button onClick={look}>{t('data.edit.duplicates.look')}</Button>
        <Button onClick={() => keepTwo(pair.key)}>{t('data.edit.duplicates.keep')}</Button>
      </div>
    </>
  );
}
