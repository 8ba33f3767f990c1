import { computed, signal } from '@preact/signals';
import type { FieldCheckRequest, FieldCheckRound } from '../analysis/field-check/data';
import type { Position } from '../lib/units';
import type { Knowledge, SeatAttribute } from '../model/vocabulary';
import { district, featuresById } from './district';
import { ledger, ownDevices, today } from './ledger';
import { mapView } from './map-view';
import { position } from './position';

/** The round under way; null = none has been made. */
export const fieldCheckRound = signal<FieldCheckRound | null>(null);

/** The seat before which one stands; null = all are done. */
export const checkedSeatId = signal<string | null>(null);

/** What was looked at besides whether the seat is there; it goes with the next result. */
export const seenAttributes = signal<Readonly<Partial<Record<SeatAttribute, Knowledge>>>>({});

/** Where a round begins: with the person, else in the middle of the map. */
export const roundStart = computed<Position | null>(
  () => position.value?.at ?? mapView.value?.center ?? district.value?.info.center ?? null,
);

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

/** The seats of the round that are still to be looked at, in its order. */
export const seatsToCheck = computed(() => {
  const done = new Set(ownChecks.value.map(({ seatId }) => seatId));
  return (fieldCheckRound.value?.seatIds ?? []).flatMap((id) => {
    const seat = featuresById.value.seat.get(id);
    return seat && !done.has(id) ? [seat] : [];
  });
});
