import { locateMe } from '../../actions/locate-me';
import { retryAnswer } from '../../actions/retry-answer';
import { formatMetres, formatSpeed } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { listed, nearest, nearestSeats } from '../../state/nearest';
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

/** The sentence that answers Find's question. */
function answerText(): string {
  const { from, seats } = nearest.value.value ?? { from: 'district' as const, seats: [] };
  const [first] = seats;
  if (!first) return t('find.sentence.none');
  const count = seats.filter((seat) => (seat.walk?.length ?? seat.distance) <= walk.value).length;
  const values = {
    from: t(`find.from.${from}`),
    walk: formatMetres(walk.value),
    count,
    // The list ends somewhere: what lies beyond its end was not counted.
    many: count < listed ? count : t('find.at-least', { number: count }),
  };
  if (!first.walk) return t('find.sentence.straight', { ...values, distance: formatMetres(first.distance) });
  return t('find.sentence', {
    ...values,
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
        {found && !position.value && <span class="nearest-hint"> {t('find.tap')}</span>}
      </p>
      {found?.[0]?.walk && <p class="nearest-note">{t('find.centre-lines')}</p>}
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
