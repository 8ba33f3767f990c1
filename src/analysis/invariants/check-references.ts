import type { District } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** Every id that one feature gives for another belongs to a feature of that kind. */
export function checkReferences(district: District): InvariantCheck {
  const breaches: Breach[] = [];
  let checked = 0;
  const expectOneOf = (
    features: readonly { readonly id: string }[],
    references: readonly (readonly [id: string, reference: string | null])[],
    field: string,
    expectation: string,
  ) => {
    const known = new Set(features.map((feature) => feature.id));
    for (const [id, reference] of references) {
      if (reference === null) continue;
      checked++;
      if (!known.has(reference))
        // A reference that must be there and is not reads as an empty one.
        breaches.push({ id, field, value: reference === '' ? 'nothing' : reference, expectation });
    }
  };
  expectOneOf(
    district.neighbourhoods,
    district.grids.map((grid) => [grid.id, grid.neighbourhoodId] as const),
    'neighbourhood',
    'the id of a neighbourhood',
  );
  expectOneOf(
    district.organisations,
    district.seats.map((seat) => [seat.id, seat.adoption.keeperId] as const),
    'adoption:keeper:id',
    'the id of an organisation',
  );
  expectOneOf(
    district.buildings,
    district.organisations.map((organisation) => [organisation.id, organisation.buildingId] as const),
    'building:id',
    'the id of a building',
  );
  return { invariant: 'references-resolve', checked, breaches };
}
