import { computed, signal } from '@preact/signals';
import type { FieldCheckRequest, FieldCheckRound, RoundLeg } from '../analysis/field-check/data';
import { straightDistance } from '../lib/straight-distance';
import { type Metres, metres, type Position } from '../lib/units';
import type { Knowledge, SeatAttribute } from '../model/vocabulary';
import { district, featuresById } from './district';
import { ledger, ownDevices, today } from './ledger';
import { mapView } from './map-view';
import { outside } from './outside';
import { position } from './position';

/** The round under way; null = none has been made. */
export const fieldCheckRound = signal<FieldCheckRound | null>(null);

/** The seat before which one stands; null = all are done. */
export const checkedSeatId = signal<string | null>(null);

/** What was looked at besides whether the seat is there; it goes with the next result. */
export const seenAttributes = signal<Readonly<Partial<Record<SeatAttribute, Knowledge>>>>({});

/** What there is to say besides, in words; it goes with the next result. */
export const seenNote = signal('');

/** Who is farther outside begins in the middle of the map, metres: nobody walks to a round from there. */
const farOutside = 1000;

/** Whether the person is somewhere else than in the district: at a desk in another town, say. */
export const isFarOutside = computed(() => (outside.value?.distance ?? 0) > farOutside);

/** Where a round begins: with the person, else in the middle of the map. */
export const roundStart = computed<Position | null>(
  () =>
    (isFarOutside.value ? null : position.value?.at) ??
    mapView.value?.center ??
    district.value?.info.center ??
    null,
);

/**
 * Metres from which nobody sees whether a seat is whole, beyond what the fix may be off: across a wide street one
 * still does. Source: own proposal.
 */
const seeingDistance = 50;

/** How the device stands to a seat. */
export interface Stand {
  /** Straight line, metres. */
  readonly distance: Metres;
  /** Radius of the fix, metres. */
  readonly accuracy: Metres;
  /** Even where the fix is off by all that it may be, the seat is out of sight. */
  readonly isFar: boolean;
}

/** Where the device says that it is, as right as the person has put it; null = it does not say. */
export const devicePosition = computed(() => {
  const { value } = position;
  return value?.source === 'device' && value.accuracy !== null
    ? { at: value.at, accuracy: value.accuracy }
    : null;
});

/** How the device stands to a seat at a place; null = it does not say where it is. */
export function standBefore(seat: Position): Stand | null {
  const { value } = devicePosition;
  return value && standAt(value, seat);
}

/** The same for where somebody stood when they recorded something. */
export function standAt(
  { at, accuracy }: { readonly at: Position; readonly accuracy: Metres },
  seat: Position,
): Stand {
  const distance = straightDistance(at, seat);
  return { distance, accuracy, isFar: distance - accuracy > seeingDistance };
}

/** Seats with a report, and seats with a field check, that nobody has settled. */
export const openMatters = computed<Pick<FieldCheckRequest, 'reported' | 'surveyed'>>(() => {
  const { reports, surveys } = ledger.value;
  return {
    reported: new Set(
      [...reports.values()].flatMap(({ seatId, resolved }) => (resolved === null ? [seatId] : [])),
    ),
    surveyed: new Set(
      [...surveys.values()].flatMap(({ seatId, verdict }) => (verdict === 'waiting' ? [seatId] : [])),
    ),
  };
});

/** Field checks that this device made today, newest first; one taken back is none. */
export const ownChecks = computed(() =>
  [...ledger.value.surveys.values()]
    .filter(
      ({ actor, day, verdict }) =>
        ownDevices.value.has(actor.device) && day === today.value && verdict !== 'declined',
    )
    .reverse(),
);

/** The way that is left: from the first seat still to be looked at to the last, in the order of the round. */
export const wayLeft = computed(() => {
  const { seatIds, legs } = fieldCheckRound.value ?? { seatIds: [], legs: [] };
  const left = new Set(seatsToCheck.value.map(({ id }) => id));
  const ahead = legs.filter((_, i) => left.has(seatIds[i] ?? ''));
  return {
    length: metres(ahead.reduce((sum, { length }) => sum + length, 0)),
    /** Legs that no street leads along. */
    straight: ahead.filter(({ isWalk }) => !isWalk).length,
    legs: ahead.length,
  };
});

/** The leg of the round that leads to a seat; null = it is not in it. */
export const legTo = (id: string): RoundLeg | null =>
  fieldCheckRound.value?.legs[fieldCheckRound.value.seatIds.indexOf(id)] ?? null;

/** The seats of the round that are still to be looked at, in its order. */
export const seatsToCheck = computed(() => {
  const done = new Set(ownChecks.value.map(({ seatId }) => seatId));
  return (fieldCheckRound.value?.seatIds ?? []).flatMap((id) => {
    const seat = featuresById.value.seat.get(id);
    return seat && !done.has(id) ? [seat] : [];
  });
});

/** The seat that the answers are about; null = the round is done, or there is none. */
export const checkedSeat = computed(() => {
  const id = checkedSeatId.value ?? seatsToCheck.value[0]?.id;
  return (id !== undefined && featuresById.value.seat.get(id)) || null;
});
