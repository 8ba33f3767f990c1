import { useRef } from 'preact/hooks';
import type { NearbySeat } from '../../analysis/nearby/data';
import { formatMetres, formatSpeed } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { hasStreets } from '../../state/has-streets';
import { lengthTo, listed, nearest } from '../../state/nearest';
import { walk } from '../../state/parameters';
import { standpoint } from '../../state/position';
import { walkSpeed } from '../../state/walker';
import { seatTitle } from '../shared/seat-words';
import { walkMinutesLong } from '../shared/walk-words';

/** The list ends somewhere, and what lies beyond was not counted. */
const atLeast = (count: number) => (count < listed ? count : t('find.at-least', { number: count }));

/**
 * How many seats are within the walk: on foot where the list goes on foot, where a straight line says nothing
 * of the walk.
 */
function withinText(seats: readonly NearbySeat[]): string {
  const within = formatMetres(walk.value);
  const onFoot = seats.filter((seat) => seat.walk);
  const count = (onFoot.length > 0 ? onFoot : seats).filter((seat) => lengthTo(seat) <= walk.value).length;
  if (count === 0) return t('find.within.none', { walk: within });
  return t('find.within', { walk: within, count, many: atLeast(count) });
}

/** The sentence that answers Find's question. */
function answerText(): string {
  const { from, seats } = nearest.value.value ?? { from: 'district' as const, seats: [] };
  const [first] = seats;
  if (!first) return t('find.sentence.none');
  const place = from === 'person' ? standpoint.value?.name : null;
  const shared = {
    from: place ? t('find.from.place', { place: localName(place) }) : t(`find.from.${from}`),
    within: withinText(seats),
  };
  if (!first.walk)
    return t(hasStreets.value ? 'find.sentence.straight' : 'find.sentence.streetless', {
      ...shared,
      distance: formatMetres(first.distance),
    });
  return t('find.sentence', {
    ...shared,
    distance: formatMetres(first.walk.length),
    minutes: walkMinutesLong(first.walk),
    speed: formatSpeed(walkSpeed.value),
  });
}

/** The answer, how it was measured, and how to say where one stands. */
export function NearestAnswer() {
  const found = nearest.value.value?.seats;
  if (!found || nearest.error.value) return null;
  return (
    <p class="nearest-answer">
      {answerText()}
      {found[0]?.walk && <small class="nearest-note"> {t('find.centre-lines')}</small>}
    </p>
  );
}

/**
 * The same for who does not see the list: how many there are and which is nearest. Said when something else is
 * asked or from somewhere else; not with every move of the map or step of a person on the way.
 */
export function NearestNews() {
  const said = useRef({ of: '', text: '' });
  const answer = nearest.value.value;
  const person = standpoint.value;
  if (answer) {
    const place = person?.source === 'device' ? null : person?.at;
    // The minutes of "now" go on without a word.
    const of = JSON.stringify([{ ...answer.need, at: answer.openAt }, answer.from, place]);
    const [first] = answer.seats;
    const seat = first && featuresById.value.seat.get(first.id);
    const text = seat
      ? t('find.news', {
          count: answer.seats.length,
          many: atLeast(answer.seats.length),
          seat: seatTitle(seat),
          distance: formatMetres(lengthTo(first)),
        })
      : t('find.sentence.none');
    if (of !== said.current.of) said.current = { of, text };
  }
  return (
    <p class="visually-hidden" role="status">
      {said.current.text}
    </p>
  );
}
