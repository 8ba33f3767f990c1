import type { District } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** No two features of a pack share an id, not even across files: a link names a thing by its id alone. */
export function checkIds(district: District): InvariantCheck {
  const { neighbourhoods, grids, buildings, seats, streets, places, organisations } = district;
  const lists = { neighbourhoods, grids, buildings, seats, streets, places, organisations };
  const owners = new Map<string, string>();
  const breaches: Breach[] = [];
  for (const [list, features] of Object.entries(lists))
    for (const { id } of features) {
      const owner = owners.get(id);
      if (owner !== undefined)
        breaches.push({
          id,
          field: 'id',
          value: `in ${list}`,
          expectation: `an id of its own, it is taken in ${owner}`,
        });
      else owners.set(id, list);
    }
  return { invariant: 'ids-unique', checked: owners.size + breaches.length, breaches };
}
