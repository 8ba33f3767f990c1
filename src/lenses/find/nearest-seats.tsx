import { locateMe } from '../../actions/locate-me';
import { retryAnswer } from '../../actions/retry-answer';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { nearest, nearestSeats } from '../../state/nearest';
import { openAt, openAtMinute, walk } from '../../state/parameters';
import { position } from '../../state/position';
import { usability } from '../../state/usability';
import { Button } from '../../ui/button';
import { FailedAnswer } from '../shared/failed-answer';
import { FindFilters } from './find-filters';
import { LoosenFilters } from './loosen-filters';
import { PositionLine } from './position-line';
import { SeatRow } from './seat-row';
import './nearest-seats.css';

/** What the distances of the list mean, in a few words. */
function asideText(): string {
  const minute = openAtMinute.value;
  if (minute === null) return t('find.aside.any');
  const time = minute.slice('YYYY-MM-DDT'.length);
  return openAt.value === 'now'
    ? t('find.aside.now', { time })
    : t('find.aside.at', { time: minute.replace('T', ' ') });
}

/** The sentence that answers Find's question. */
function answerText(): string {
  const { from, seats } = nearest.value.value ?? { from: 'district' as const, seats: [] };
  const [first] = seats;
  if (!first) return t('find.sentence.none');
  return t('find.sentence', {
    from: t(`find.from.${from}`),
    distance: formatMetres(first.distance),
    walk: formatMetres(walk.value),
    count: seats.filter((seat) => seat.distance <= walk.value).length,
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
      <header class="nearest-head">
        <h1 id="find-title">{t('find.title')}</h1>
        <p class="nearest-aside">{asideText()}</p>
      </header>
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
