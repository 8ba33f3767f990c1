import type { RestLeg } from '../../../analysis/rest-route/data';
import { formatMetres, formatShare } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { Metres } from '../../../lib/units';
import type { LocalName, Seat } from '../../../model/district';
import { featuresById } from '../../../state/district';
import type { PersonPosition } from '../../../state/position';
import { streetOf } from '../../../state/tapped-streets';
import { type PlannedWalk, wholeMetres } from '../../../state/walk-answer';
import { seatSpot } from '../../shared/seat-words';
import { walkMinutesShort } from '../../shared/walk-words';
import { findLongestLeg, listPoints, type WalkPoint } from './walk-points';

/** A length that one must be able to walk, in metres rounded up: nobody is told less than it is. */
export function formatLeg(length: Metres): string {
  const whole = wholeMetres(length);
  // From a kilometre on, lengths have a decimal: it must not round down either.
  return formatMetres(whole < 1000 ? whole : Math.ceil(whole / 100) * 100);
}

/** What a start or an end is called. */
export function placeName({ at, name, source }: PersonPosition): string {
  if (name) return localName(name);
  const street = source === 'tap' && streetOf(at);
  if (street) return t('find.walk.place.street', { street: localName(street) });
  return t(source === 'device' ? 'find.walk.place.device' : 'find.walk.place.tap');
}

/** What a seat is called as the end of a walk. */
export const seatName = ({ id, near, street }: Seat): LocalName => near ?? street ?? { zh: id, en: id };

/** What a point of a walk is called. */
export function pointName(point: WalkPoint | undefined, { aim }: Pick<PlannedWalk, 'aim'>): string {
  switch (point?.kind) {
    case 'stop': {
      const seat = featuresById.value.seat.get(point.seatId);
      return seat ? seatSpot(seat) : point.seatId;
    }
    case 'end':
      return placeName(endOf(aim));
    default:
      return placeName(aim.start);
  }
}

/** A round ends where it starts. */
function endOf(aim: PlannedWalk['aim']): PersonPosition {
  if (aim.kind === 'way') return aim.end;
  return (aim.kind === 'tour' && aim.through.at(-1)) || aim.start;
}

/** What a place that a ready walk leads through is called; 0 = its start. */
export const passedName = (place: number, { aim }: Pick<PlannedWalk, 'aim'>): string =>
  placeName((aim.kind === 'tour' && aim.through[place]) || aim.start);

/** The places that a leg leads through; empty = none. */
export const passedNames = ({ via = [] }: RestLeg, planned: Pick<PlannedWalk, 'aim'>): string =>
  via.map(({ place }) => passedName(place, planned)).join(t('common.list.separator'));

/** "15 min · 714 m · 9 seats to rest on". */
export function headlineOf({ walk }: PlannedWalk): string {
  const { length, stops } = walk;
  if (length === null) return '';
  return [
    walkMinutesShort({ length }),
    formatMetres(length),
    t('find.walk.stops', { count: stops.length }),
  ].join(t('common.sentence.separator'));
}

/** From where to where a leg leads, and through what; of two seats with one name the numbers tell which. */
export function legName(planned: PlannedWalk, leg: number): string {
  const [from, to] = listPoints(planned.walk.legs).slice(leg, leg + 2);
  const names = [pointName(from, planned), pointName(to, planned)];
  const isSame = names[0] === names[1] && from?.kind === 'stop' && to?.kind === 'stop';
  const [start = '', end = ''] = isSame
    ? [from, to].map(({ number }) => t('find.walk.numbered', { name: names[0] ?? '', number }))
    : names;
  const one = planned.walk.legs[leg];
  const via = one ? passedNames(one, planned) : '';
  return via
    ? t('find.walk.between.via', { from: start, via, to: end })
    : t('find.walk.between', { from: start, to: end });
}

/** How far one walks at the most without a seat, and where. */
export function longestSentence(planned: PlannedWalk): string {
  const longest = findLongestLeg(planned.walk.legs);
  const leg = planned.walk.legs[longest];
  if (!leg || planned.walk.legs.length === 1) return '';
  return t('find.walk.longest', { distance: formatLeg(leg.length), where: legName(planned, longest) });
}

/**
 * What the choice of the rest comes to: how well this walk can be done at all while nothing was chosen; that
 * the chosen rest is impossible; that there is nothing to rest on.
 */
export function restSentence(planned: PlannedWalk): string {
  const { aim, walk, rest, isChosen, need } = planned;
  const { length, smallestRest, legs, stops } = walk;
  if (length === null || smallestRest === null) return t('find.walk.no-way');
  if (length === 0) return t('find.walk.same');
  if (stops.length === 0) {
    if (isChosen && walk.feasible) return t('find.walk.no-rest-needed', { distance: formatMetres(length) });
    const isFiltered = need.required.length > 0 || need.at !== null || (need.places ?? 1) > 1;
    return t(isFiltered ? 'find.walk.no-stops.filtered' : 'find.walk.no-stops', {
      distance: formatLeg(length),
    });
  }
  const best = formatLeg(smallestRest);
  if (!isChosen) return t(aim.kind === 'round' ? 'find.walk.best.round' : 'find.walk.best', { rest: best });
  if (walk.feasible) return '';
  const count = legs.filter(({ tooLong }) => tooLong).length;
  return t('find.walk.infeasible', { rest: formatLeg(rest), best, count });
}

/** Where a round is not what was wished: too long or too short, or the same way back. */
export function roundSentence({ aim, walk }: PlannedWalk): string {
  if (aim.kind !== 'round' || walk.asWished !== false) return '';
  return t('find.walk.round.off', {
    length: formatMetres(aim.length),
    twice: formatShare(walk.walkedTwice ?? 0),
  });
}

/** How long a leg may be for a person: their own farthest walk, or less where they asked for less in vain. */
export const legLimit = ({ walk, rest }: PlannedWalk, farthest: Metres): number =>
  walk.feasible ? farthest : Math.min(farthest, rest);

/** Legs that are longer than a person can walk. */
export function longLegs(planned: PlannedWalk, farthest: Metres): readonly { leg: RestLeg; index: number }[] {
  const limit = legLimit(planned, farthest);
  return planned.walk.legs.flatMap((leg, index) => (leg.length > limit ? [{ leg, index }] : []));
}

/** Why no walk could be planned from or to a place. */
export function refusalSentence({ code, values }: AppError): string {
  switch (code) {
    case 'route-start-off-street':
      return t('find.walk.off.start', { limit: formatMetres(Number(values?.limit)) });
    case 'route-end-off-street':
      return t('find.walk.off.end', { limit: formatMetres(Number(values?.limit)) });
    case 'round-no-seat':
      return t('find.walk.off.round', { length: formatMetres(Number(values?.length) / 2) });
    default:
      return t('find.walk.off.other');
  }
}
