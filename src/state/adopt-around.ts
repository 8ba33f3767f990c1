import { computed } from '@preact/signals';
import type { Metres, Position } from '../lib/units';
import type { AdoptHome } from '../model/ledger/adopt-home';
import { home } from './adopt-view';
import { homeAdoptions } from './adoption-summary';
import { compute } from './compute';
import { district, featuresById } from './district';
import { latestAnswer } from './latest-answer';
import { lens } from './lens';
import { selection } from './selection';

/** How many seats around a place are measured: all that lie within 100 m of the densest corner of the pack, and more. */
const measured = 40;

/** Of a seat's own surroundings: enough to choose three from that are free. */
const measuredAroundSeat = 20;

export interface SeatAround {
  readonly id: string;
  /** Straight line. */
  readonly distance: Metres;
  /** Along the streets; null where no way leads there. */
  readonly walk: Metres | null;
}

/** Where a home is: the middle of a building, a shop's point, a tapped door; null = not known (yet). */
export function placeOfHome(choice: AdoptHome): Position | null {
  switch (choice.kind) {
    case 'building':
      return homeAdoptions.value.get(choice.id)?.center ?? null;
    case 'organisation':
      return featuresById.value.organisation.get(choice.id)?.position ?? null;
    case 'door':
      return choice.position;
  }
}

/** Most corners of a building that are asked from: a tower has four, a drawn one dozens. */
const askedCorners = 8;

/**
 * Where walks from a home begin. The doors of a building are not known: its corners stand for them, and the
 * shortest walk counts.
 */
function startsOfHome(choice: AdoptHome): readonly Position[] {
  if (choice.kind !== 'building') {
    const place = placeOfHome(choice);
    return place ? [place] : [];
  }
  const corners = (featuresById.value.building.get(choice.id)?.polygons[0]?.[0] ?? []).slice(1);
  const stride = Math.max(1, Math.ceil(corners.length / askedCorners));
  return corners.filter((_, index) => index % stride === 0);
}

interface AroundQuestion {
  readonly starts: readonly Position[];
  readonly limit: number;
}

async function askAround({ starts, limit }: AroundQuestion, abort: AbortSignal) {
  const answers = await Promise.all(
    starts.map((from) => compute.nearest({ from, need: null, limit }, abort)),
  );
  const best = new Map<string, SeatAround>();
  for (const { id, distance, walk } of answers.flat()) {
    const seat = { id, distance, walk: walk?.length ?? null };
    const known = best.get(id);
    if (!known || walkOrder(seat) < walkOrder(known)) best.set(id, seat);
  }
  return { starts, seats: [...best.values()].sort((a, b) => walkOrder(a) - walkOrder(b)) };
}

/** Sorts seats on foot; those to which no way leads, or that are gone, come after them by straight line. */
export const walkOrder = ({ distance, walk }: SeatAround): number => walk ?? distance + unreachable;

/** Longer than any walk in a district, metres. */
const unreachable = 1e6;

const homeQuestion = computed<AroundQuestion | null>(() => {
  const starts = district.value && lens.value === 'adopt' && home.value ? startsOfHome(home.value) : [];
  return starts.length > 0 ? { starts, limit: measured } : null;
});

/** The seats around the building, shop or door for which one looks, nearest on foot first. */
export const aroundHome = latestAnswer(homeQuestion, askAround);

/** The same by seat id; empty while the answer is that of another place. */
export const walksFromHome = computed<ReadonlyMap<string, SeatAround>>(() => {
  const answer = aroundHome.value.value;
  const isCurrent = answer !== null && answer.starts === homeQuestion.value?.starts;
  return new Map(isCurrent ? answer.seats.map((seat) => [seat.id, seat]) : []);
});

const seatQuestion = computed<AroundQuestion | null>(() => {
  const ref = selection.value;
  const seat = ref?.kind === 'seat' && lens.value === 'adopt' ? featuresById.value.seat.get(ref.id) : null;
  return seat ? { starts: [seat.position], limit: measuredAroundSeat } : null;
});

/** The seats around the one that is open, nearest on foot first: it is the first itself. */
export const aroundSeat = latestAnswer(seatQuestion, askAround);
