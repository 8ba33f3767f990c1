import { byId } from '../../lib/by-id';
import { metres } from '../../lib/units';
import type { District } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { attachmentLimits } from '../street-network/data';
import { prepareNetwork } from '../street-network/prepare-network';
import type { SiteMark, SiteNeighbour, SiteQuestion, SiteSurroundings } from './data';

/**
 * Describes the surroundings of proposed sites of a district; what depends on the district is done once
 * here. Distances are straight lines in the local plane: 15 m are told by the eye, not walked.
 */
export function createSurroundings(district: District): (question: SiteQuestion) => SiteSurroundings {
  const network = prepareNetwork(district);
  const { plane } = network;
  const findGrid = createGridFinder(district.grids, plane);
  const standing = district.seats.filter(({ condition }) => condition !== 'gone');

  return ({ position, marks, within }) => {
    const from = plane.toPlane(position);
    const near = (candidates: readonly SiteMark[]): SiteNeighbour[] =>
      [...candidates]
        .sort(byId)
        .map(({ id, position: other }) => {
          const [x, y] = plane.toPlane(other);
          return { id, distance: metres(Math.hypot(x - from[0], y - from[1])) };
        })
        .filter(({ distance }) => distance <= within)
        .sort((a, b) => a.distance - b.distance);
    const isPlace = from.every(Number.isFinite);
    const anchor = isPlace ? network.findEdge(from, attachmentLimits.openGround) : null;
    const street = anchor && network.streets[network.streetOf[anchor.edge] as number];
    return {
      position,
      gridId: isPlace ? findGrid(from) : null,
      street: anchor && street ? { name: street.name, distance: metres(anchor.access) } : null,
      seats: near(standing),
      marks: near(marks),
    };
  };
}
