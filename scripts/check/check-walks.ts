import type { Breach } from '../../src/analysis/invariants/data';
import { attachmentLimits } from '../../src/analysis/street-network/data';
import { prepareNetwork } from '../../src/analysis/street-network/prepare-network';
import { parseWalks } from '../../src/io/parse-walks';
import type { District } from '../../src/model/district';
import type { ReadyWalk, ReadyWalkStop } from '../../src/model/ready-walk';
import type { DataCheck } from './data';

/**
 * The ready walks of a pack: that they read without an issue, that what a stop names is in the pack, and that
 * one can walk there from a street. A pack without the file has nothing to check.
 */
export function checkWalks(content: string | null, district: District): DataCheck[] {
  if (content === null) return [];
  const { walks, issues } = parseWalks(content);
  const network = prepareNetwork(district);
  const places = new Set(district.places.map(({ id }) => id));
  const buildings = new Set(district.buildings.map(({ id }) => id));
  const checkStop = (walk: ReadyWalk, stop: ReadyWalkStop): Breach[] => {
    const breach = (field: string, value: string, expectation: string) => ({
      id: `${walk.id} › ${stop.name.zh}`,
      field,
      value,
      expectation,
    });
    const { placeId, buildingId, position } = stop;
    const breaches: Breach[] = [];
    if (placeId !== null && !places.has(placeId))
      breaches.push(breach('place', placeId, 'a place of the pack'));
    if (buildingId !== null && !buildings.has(buildingId))
      breaches.push(breach('building', buildingId, 'a building of the pack'));
    if (position && !network.findEdge(network.plane.toPlane(position), attachmentLimits.person))
      breaches.push(
        breach(
          'position',
          position.join(),
          `a place within ${attachmentLimits.person} m of a walkable street`,
        ),
      );
    return breaches;
  };
  return [
    {
      check: 'ready-walks',
      checked: walks.length,
      breaches: [
        ...issues.map(({ file, feature, field, came, expected }) => ({
          id: feature ?? file,
          field: field ?? file,
          value: came,
          expectation: expected,
        })),
        ...walks.flatMap((walk) => walk.stops.flatMap((stop) => checkStop(walk, stop))),
      ],
    },
  ];
}
