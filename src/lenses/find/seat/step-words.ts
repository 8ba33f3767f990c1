import type { WayStep } from '../../../analysis/directions/data';
import type { NearbyWalk } from '../../../analysis/nearby/data';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { windOf } from '../../shared/wind-of';

/** Turns after which one may still be on the same street. */
export const stayingTurns = ['slight-left', 'left', 'slight-right', 'right'] as const;

/** A step as one says it: "right into 常德路 for 45 m". */
export function stepText(step: WayStep, before: WayStep | undefined): string {
  const { turn, street, lane, length } = step;
  const values = {
    street: street ? localName(street) : t(lane ? 'find.card.path' : 'find.card.road'),
    direction: t(`find.direction.${step.wind as ReturnType<typeof windOf>}`),
    distance: formatMetres(length),
  };
  const staying = stayingTurns.find((known) => known === turn);
  // "Turn left into a path" is right from one path into another too.
  if (staying && street && street.zh === before?.street?.zh) return t(`find.card.stay.${staying}`, values);
  return t(`find.card.step.${turn}`, values);
}

/** Where the seat is for who has come to the end of the way. */
export function endText({ side, across }: Pick<NearbyWalk, 'side' | 'across'>): string {
  const where = t(side ? `find.card.end.${side}` : 'find.card.end.there');
  if (across === null) return where;
  return t(across ? 'find.card.end.across' : 'find.card.end.same-side', { where });
}
