import { osmTags } from '../../../src/io/seat-properties';
import type { OutputFeature, PropertyValue } from '../../../src/io/write-geojson';
import type { NotAdoptableReason } from '../../../src/model/vocabulary';
import type { SeatSource, SourceTables } from '../source-tables';
import { nameOrganisation } from './organisations';

/** Seats as sites with OSM keys, and the adoption state that the pack starts from. */
export function buildSeats(tables: SourceTables): OutputFeature[] {
  const englishStreets = new Map(tables.streets.map((street) => [street.name, street['name:en']]));
  return tables.seats.map((seat) => {
    const street = seat.street === null ? null : (englishStreets.get(seat.street) ?? null);
    const near = tables.english.hints[seat.near];
    const condition =
      tables.seatStates.conditions.find((entry) => entry.seat === seat.id)?.condition ?? 'in-use';
    return {
      id: seat.id,
      geometry: { kind: 'point', position: seat.coordinates },
      properties: {
        name: seat.street === null ? seat.near : `${seat.street} · ${seat.near}`,
        'name:en': street === null ? near : `${street}, ${near}`,
        ...osmTags[seat.form],
        form: seat.form,
        provision: seat.provision,
        condition,
        seats: seat.seats,
        backrest: seat.backrest,
        armrest: seat.armrest,
        covered: seat.covered,
        lit: seat.lit,
        wheelchair: seat.wheelchair,
        material: seat.material,
        access: seat.access,
        opening_hours: seat.opening_hours,
        check_date: seat.check_date,
        'addr:street': seat.street,
        'addr:street:en': street,
        near: seat.near,
        'near:en': near,
        ...describeAdoption(seat, condition === 'gone', tables),
        source: seat.source,
        confidence: seat.confidence,
      },
    };
  });
}

function describeAdoption(
  seat: SeatSource,
  isGone: boolean,
  { seatStates }: SourceTables,
): Record<string, PropertyValue> {
  const reason = findReason(seat, isGone);
  const adoption = seatStates.adoptions.find((entry) => entry.seat === seat.id);
  if (reason && adoption) throw new Error(`${seat.id} has a keeper but cannot be adopted: ${reason}`);
  return {
    'adoption:adoptable': reason ? 'no' : 'yes',
    'adoption:reason': reason,
    'adoption:keeper': adoption && nameOrganisation(adoption.keeper).zh,
    'adoption:keeper:en': adoption && nameOrganisation(adoption.keeper).en,
    'adoption:keeper:id': adoption?.keeper,
    'adoption:start': adoption?.start,
    'adoption:end': adoption?.end,
  };
}

/** A shared seat belongs to its shop, a bus stop to the operator, steps to their building. */
function findReason(seat: SeatSource, isGone: boolean): NotAdoptableReason | null {
  if (isGone) return 'gone';
  if (seat.provision === 'shared') return 'shared-by-owner';
  if (seat.form === 'bus_stop_bench') return 'transport-operator';
  if (seat.form === 'steps') return 'part-of-structure';
  return null;
}
