import { openFindPage } from '../../actions/open-find-page';
import { retryAnswer } from '../../actions/retry-answer';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { isTooStrict, nearest, nearestSeats } from '../../state/nearest';
import { packAmenities } from '../../state/pack-amenities';
import { openAt } from '../../state/parameters';
import { usability } from '../../state/usability';
import { Button } from '../../ui/button';
import { FailedAnswer } from '../shared/failed-answer';
import { LazyPiece } from '../shared/lazy-piece';
import { FindFilters } from './find-filters';
import { FindHead } from './find-head';
import { findParts } from './find-parts';
import { NearestAnswer, NearestNews } from './nearest-answer';
import { Whereabouts } from './position/whereabouts';
import { SeatRow } from './seat-row';
import './nearest-seats.css';

/** How many seats the answer rests on an assumption for, or leaves out for want of knowledge. */
function Caveats() {
  const seats = [...(usability.value.value?.values() ?? [])];
  const assumed = seats.filter((seat) => seat.assumedOpen && seat.usability === 'usable').length;
  const unknown = seats.filter((seat) => seat.usability === 'unknown').length;
  return (
    <p class="nearest-caveats">
      {openAt.value !== null && assumed > 0 && t('find.assumed', { count: assumed })}{' '}
      {unknown > 0 && t('find.unknown-seats', { count: unknown })}
    </p>
  );
}

const WalkWithRests = () => (
  <Button look="quiet" onClick={() => openFindPage('walk')}>
    {t('find.walk-page')}
  </Button>
);

/** The nearest seats: one big action while nobody has said where they are, then the list, the first row open. */
export function NearestSeats() {
  const found = nearestSeats.value;
  // As the list has it: while the list from here is on its way, nobody is led to the first seat of the one before.
  const isPlaced = nearest.value.value?.from === 'person';
  return (
    <section class="nearest" aria-labelledby="find-title">
      <FindHead />
      <Whereabouts>{!isPlaced && <WalkWithRests />}</Whereabouts>
      <FindFilters />
      <NearestAnswer />
      <NearestNews />
      {nearest.error.value && (
        <FailedAnswer sentence={t('find.not-computed')} retry={() => retryAnswer(nearest)} />
      )}
      {isTooStrict.value && <LazyPiece load={findParts.loosen} />}
      {openAt.value !== null && <LazyPiece load={findParts.closed} />}
      {packAmenities.value.length > 0 && <LazyPiece load={findParts.amenities} />}
      <ol class="nearest-list" aria-label={t('find.list')}>
        {(found ?? []).map((entry, index) => {
          const seat = featuresById.value.seat.get(entry.id);
          return (
            seat && (
              <SeatRow
                key={entry.id}
                seat={seat}
                nearby={entry}
                rank={index + 1}
                isOpen={isPlaced && index === 0}
              />
            )
          );
        })}
      </ol>
      <Caveats />
      {isPlaced && <WalkWithRests />}
    </section>
  );
}
