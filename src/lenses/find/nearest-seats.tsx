import { locateMe } from '../../actions/locate-me';
import { retryAnswer } from '../../actions/retry-answer';
import type { NearbySeat } from '../../analysis/nearby/data';
import { formatMetres, formatSpeed } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { isStraight, listed, nearest, nearestSeats } from '../../state/nearest';
import { openAt, walk } from '../../state/parameters';
import { position } from '../../state/position';
import { usability } from '../../state/usability';
import { walkSpeed } from '../../state/walker';
import { Button } from '../../ui/button';
import { FailedAnswer } from '../shared/failed-answer';
import { walkMinutesLong } from '../shared/walk-words';
import { FindFilters } from './find-filters';
import { FindHead } from './find-head';
import { LoosenFilters } from './loosen-filters';
import { PositionLine } from './position-line';
import { SeatRow } from './seat-row';
import './nearest-seats.css';

/**
 * How many seats are within the walk: on foot where the list goes on foot, where a straight line says nothing
 * of the walk. The list ends somewhere, and what lies beyond was not counted.
 */
function withinText(seats: readonly NearbySeat[]): string {
  const within = formatMetres(walk.value);
  const lengths = isStraight.value
    ? seats.map(({ distance }) => distance)
    : seats.flatMap((seat) => (seat.walk ? [seat.walk.length] : []));
  const count = lengths.filter((length) => length <= walk.value).length;
  if (count === 0) return t('find.within.none', { walk: within });
  const many = count < listed ? count : t('find.at-least', { number: count });
  return t('find.within', { walk: within, count, many });
}

/** The sentence that answers Find's question. */
function answerText(): string {
  const { from, seats } = nearest.value.value ?? { from: 'district' as const, seats: [] };
  const [first] = seats;
  if (!first) return t('find.sentence.none');
  const shared = { from: t(`find.from.${from}`), within: withinText(seats) };
  if (!first.walk) return t('find.sentence.straight', { ...shared, distance: formatMetres(first.distance) });
  return t('find.sentence', {
    ...shared,
    distance: formatMetres(first.walk.length),
    minutes: walkMinutesLong(first.walk),
    speed: formatSpeed(walkSpeed.value),
  });
}

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

export function NearestSeats() {
  const found = nearestSeats.value;
  const error = nearest.error.value;
  return (
    <section class="nearest" aria-labelledby="find-title">
      <FindHead />
      {!position.value && (
        <div class="nearest-action">
          <Button look="main" onClick={locateMe}>
            {t('find.nearest')}
          </Button>
        </div>
      )}
      <PositionLine />
      <FindFilters />
      <p class="nearest-answer" aria-live="polite">
        {!error && found && answerText()}
        {!error && found?.[0]?.walk && <small class="nearest-note"> {t('find.centre-lines')}</small>}
        {found && !position.value && <span class="nearest-hint"> {t('find.tap')}</span>}
      </p>
      {error && <FailedAnswer sentence={t('find.not-computed')} retry={() => retryAnswer(nearest)} />}
      {found?.length === 0 && <LoosenFilters />}
      <ol class="nearest-list" aria-label={t('find.list')}>
        {(found ?? []).map((entry, index) => {
          const seat = featuresById.value.seat.get(entry.id);
          return seat && <SeatRow key={entry.id} seat={seat} nearby={entry} rank={index + 1} />;
        })}
      </ol>
      <Caveats />
    </section>
  );
}
