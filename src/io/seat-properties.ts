import type { LocalName, Seat } from '../model/district';
import { type SeatForm, seatAttributes } from '../model/vocabulary';
import type { PropertyValue } from './write-geojson';

/** OSM has a tag for benches and for outdoor seating; the other forms have only our own key. */
export const osmTags: Readonly<Record<SeatForm, Readonly<Record<string, string>>>> = {
  bench: { amenity: 'bench' },
  bus_stop_bench: { amenity: 'bench' },
  stone_block: { amenity: 'bench' },
  outdoor_seating: { leisure: 'outdoor_seating' },
  movable_chair: {},
  planter_edge: {},
  steps: {},
};

/** The properties of a seat as a pack's `seats.geojson` has them; `parseSeats` reads them back. */
export function seatProperties(seat: Seat): Readonly<Record<string, PropertyValue>> {
  const { adoption } = seat;
  return {
    ...(seat.form ? { ...osmTags[seat.form], form: seat.form } : { 'bench:type': 'stand_up' }),
    provision: seat.provision,
    condition: seat.condition,
    seats: seat.places,
    backrest: known(seat.backrest),
    armrest: known(seat.armrest),
    covered: known(seat.covered),
    lit: known(seat.lit),
    wheelchair: known(seat.wheelchair),
    material: seat.material,
    access: known(seat.access),
    opening_hours: seat.openingHours,
    check_date: seat.checkDate,
    ...Object.fromEntries(
      seatAttributes.map((name) => [`check_date:${name}`, seat.attributeCheckDates?.[name] ?? null]),
    ),
    ...nameProperties('addr:street', seat.street),
    ...nameProperties('near', seat.near),
    'adoption:adoptable': adoption.adoptable ? 'yes' : 'no',
    'adoption:reason': adoption.reason,
    ...nameProperties('adoption:keeper', adoption.keeper),
    'adoption:keeper:id': adoption.keeperId,
    'adoption:start': adoption.start,
    'adoption:end': adoption.end,
    source: seat.source,
    confidence: seat.confidence,
  };
}

/** Absent = unknown, as in OSM. */
const known = (value: string): string | null => (value === 'unknown' ? null : value);

const nameProperties = (key: string, name: LocalName | null) => ({
  [key]: name?.zh ?? null,
  [`${key}:en`]: name?.en ?? null,
});
