import type { Usability } from '../../analysis/usability/data';
import type { Seat } from '../../model/district';
import type { AdoptionStatus, SeatForm } from '../../model/vocabulary';
import type { MapScene } from '../scene';

/** What a seat's ring says: its adoption status, what it means to the person who looks, or what a scenario did. */
export type SeatRing = AdoptionStatus | 'neutral' | 'sit' | 'muted' | 'unknown' | 'added' | 'moved';
export type SeatSize = 'dot' | 'small' | 'medium' | 'large';

export interface SeatSymbol {
  readonly form: SeatForm | null;
  readonly ring: SeatRing;
  readonly size: SeatSize;
  /** Temporarily closed: a × badge. */
  readonly closed: boolean;
  /** Find: 1–9 in a badge. */
  readonly rank: number | null;
}

/** Up to two places small, up to five medium, six and more large. */
function seatSizeOf(places: number): SeatSize {
  if (places <= 2) return 'small';
  return places <= 5 ? 'medium' : 'large';
}

/** How the scene draws a seat; null = not at all (a seat that is gone). */
export function seatSymbolOf(
  scene: Pick<MapScene, 'symbology' | 'usability' | 'statuses' | 'ranked'>,
  seat: Seat,
): SeatSymbol | null {
  if (seat.condition === 'gone') return null;
  const position = scene.ranked.indexOf(seat.id);
  return {
    form: seat.form,
    ring: ringOf(scene, seat),
    size: seatSizeOf(seat.places),
    closed: seat.condition === 'temporarily-closed',
    rank: position >= 0 && position < 9 ? position + 1 : null,
  };
}

const ringOfUsability: Readonly<Record<Usability, SeatRing>> = {
  usable: 'sit',
  unusable: 'muted',
  unknown: 'unknown',
};

function ringOf(scene: Pick<MapScene, 'symbology' | 'usability' | 'statuses'>, seat: Seat): SeatRing {
  const usability = scene.usability.get(seat.id);
  switch (scene.symbology) {
    case 'adopt':
      return scene.statuses.get(seat.id) ?? 'neutral';
    case 'find':
      return usability ? ringOfUsability[usability] : 'neutral';
    case 'plan':
      return usability && usability !== 'usable' ? ringOfUsability[usability] : 'neutral';
  }
}
