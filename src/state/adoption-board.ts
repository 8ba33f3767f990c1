import { computed, signal } from '@preact/signals';
import type { PlacedAdoptions, PlacingRequest } from '../analysis/adoption/data';
import type { Position } from '../lib/units';
import { locateAdoptions } from '../model/adoption/group-adoptions';
import { listAdoptions } from '../model/adoption/list-adoptions';
import { listDisplaced } from '../model/adoption/list-displaced';
import { standingOf } from '../model/ledger/pledge-vocabulary';
import { seatBefore } from './baseline';
import { compute } from './compute';
import { district, featuresById } from './district';
import { latestAnswer } from './latest-answer';
import { ledger, seatStatuses } from './ledger';

/** Whether a page of the desk is open that needs to know where adoptions lie. */
export const isBoardShown = signal(false);

/** Every adoption, of the ledger and of the pack. */
export const adoptions = computed(() => listAdoptions(district.value?.seats ?? [], ledger.value));

/** Pledges whose seat is in no list any more, or gone. */
export const displaced = computed(() => listDisplaced(featuresById.value.seat, ledger.value));

const request = computed<PlacingRequest | null>(() => {
  if (!isBoardShown.value || !district.value) return null;
  const places = new Map<string, Position>();
  for (const { id, position } of adoptions.value) if (position) places.set(id, position);
  for (const { id, submission } of displaced.value) {
    const { target } = submission;
    const seat = target.kind === 'seat' ? seatBefore(target.seatId) : undefined;
    if (seat) places.set(id, seat.position);
  }
  const free = [...seatStatuses.value].filter(([, status]) => status === 'available').map(([id]) => id);
  return { places, free: new Set(free) };
});

/** Where each adoption lies and which free seats are nearest, by its id. */
export const placedAdoptions = latestAnswer<PlacingRequest, PlacedAdoptions>(request, (asked, abort) =>
  compute.placeAdoptions(asked, abort),
);

/** The board's rows; grids are null until they are computed. */
export const boardRows = computed(() => {
  const pack = district.value;
  const placed = placedAdoptions.value.value;
  return pack ? locateAdoptions(adoptions.value, pack, ({ id }) => placed?.get(id)?.gridId ?? null) : [];
});

interface BoardPoint {
  readonly id: string;
  readonly position: Position;
  readonly number: number;
  readonly selected: boolean;
}

/** Id of the adoption that is picked on the board; null = none. */
export const pickedAdoption = signal<string | null>(null);

/** Open adoptions that are about a place and no seat, under numbers, while the board is open. */
export const boardPoints = computed<readonly BoardPoint[]>(() =>
  isBoardShown.value
    ? adoptions.value
        .filter(({ seatId, position, state }) => !seatId && position && standingOf[state] !== 'closed')
        .map(({ id, position }, index) => ({
          id,
          position: position as Position,
          number: index + 1,
          selected: pickedAdoption.value === id,
        }))
    : [],
);
