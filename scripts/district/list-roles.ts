import type { RowIssueCode } from '../../src/io/import/data';
import { buildGeometry } from '../../src/io/osm/build-geometry';
import { classifyElement } from '../../src/io/osm/classify-element';
import type { OsmKind } from '../../src/io/osm/data';
import { packProperties } from '../../src/io/osm/pack-properties';
import type { Collected } from './collect-elements';
import { count, type LeftOut, type RoleFeature } from './features/data';

/** What elements are for the pack, by kind; those without a shape are counted with the reason. */
export function listRoles(
  { elements, lookup }: Pick<Collected, 'elements' | 'lookup'>,
  leftOut: LeftOut,
): Readonly<Record<OsmKind, readonly RoleFeature[]>> {
  const roles: Record<OsmKind, RoleFeature[]> = {
    seats: [],
    streets: [],
    buildings: [],
    places: [],
    boundary: [],
  };
  for (const element of elements)
    for (const role of classifyElement(element.tags, element.type)) {
      if (role.kind === 'boundary') continue;
      const built = buildGeometry(element, role, lookup);
      if (built.ok)
        roles[role.kind].push({
          id: `${element.type}/${element.id}${role.suffix}`,
          geometry: built.geometry,
          properties: packProperties(element, role),
        });
      else count(leftOut, `${role.kind} ${reasons[built.code] ?? built.code}`);
    }
  return roles;
}

const reasons: Readonly<Partial<Record<RowIssueCode, string>>> = {
  'no-geometry': 'of which the extract has no vertices',
  'geometry-kind': 'that are open lines, where an outline was expected',
  'geometry-broken': 'of which a part is missing in the extract',
  'coordinate-out-of-range': 'without a position on Earth',
};
