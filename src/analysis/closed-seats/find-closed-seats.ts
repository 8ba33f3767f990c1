import type { District } from '../../model/district';
import { createNearbyFinder } from '../nearby/create-nearby-finder';
import { createOpenAt } from '../opening-hours/create-open-at';
import { findNextOpening } from '../opening-hours/find-next-opening';
import type { StreetNetwork } from '../street-network/data';
import type { UsabilityBySeat } from '../usability/data';
import { findUsability } from '../usability/find-usability';
import type { ClosedSeat, ClosedSeatsRequest } from './data';

/**
 * The seats that serve a need but for being known to be closed at its moment, nearest first, with when they
 * open. Seats whose hours nobody knows are not among them.
 */
export function findClosedSeats(
  network: StreetNetwork,
  district: Pick<District, 'info' | 'seats'>,
  { from, need, nearerThan, limit }: ClosedSeatsRequest,
): ClosedSeat[] {
  const { at } = need;
  if (at === null) return [];
  const { holidays } = district.info;
  const anytime = { ...need, at: null };
  const open = findUsability(district.seats, need, createOpenAt(at, holidays));
  const standing = findUsability(district.seats, anytime, () => 'unknown');
  const closed: UsabilityBySeat = new Map(
    [...standing].filter(([id]) => open.get(id)?.usability === 'unusable'),
  );
  const hours = new Map(district.seats.map(({ id, openingHours }) => [id, openingHours]));
  return createNearbyFinder(
    network,
    district,
    closed,
  )({ from, need: anytime, limit })
    .filter(({ walk, distance }) => (walk?.length ?? distance) < (nearerThan ?? Infinity))
    .map((seat) => ({ ...seat, opensAt: findNextOpening(hours.get(seat.id) ?? '', at, holidays) }));
}
