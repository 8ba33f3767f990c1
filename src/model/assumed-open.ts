import type { Seat } from './district';
import type { SeatForm } from './vocabulary';

/** Forms that stand in the open day and night: without hours, and public, they are taken for open. */
const alwaysOutForms: ReadonlySet<SeatForm> = new Set([
  'bench',
  'stone_block',
  'planter_edge',
  'steps',
  'bus_stop_bench',
]);

/**
 * Whether a seat without hours is taken for open (definitions, Seats). Public here means known to be: a seat
 * of unknown access is not assumed to be open as well.
 */
export function isAssumedOpen({ openingHours, form, access }: Seat): boolean {
  return (
    openingHours === null &&
    form !== null &&
    alwaysOutForms.has(form) &&
    (access === 'yes' || access === 'permissive')
  );
}
