import type { Anchor } from '../../geometry/street-graph/data';
import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import type { Position } from '../../lib/units';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';

/**
 * Where someone gets onto the network who begins or ends a walk at a place.
 * @returns `route-start-off-street` or `route-end-off-street` for a place more than 60 m from every street.
 */
export function attachPerson(
  { plane, findEdge }: StreetNetwork,
  position: Position,
  end: 'start' | 'end',
): Result<Anchor> {
  const limit = attachmentLimits.person;
  const anchor = findEdge(plane.toPlane(position), limit);
  if (anchor) return succeed(anchor);
  const [lng, lat] = position;
  const message = `The ${end} ${lng},${lat} is more than ${limit} m from every street of the walking network: no route is given.`;
  return fail(appError(`route-${end}-off-street`, message, { lng, lat, limit }));
}
