import type { Seat } from '../../model/district';
import type { AreaAxes, AxesRequest } from '../axes/data';
import { findAxes } from '../axes/find-axes';
import type { AreaCoverage } from '../coverage/data';
import type { AreaWalking } from '../walking/data';

const squareMetresPerHectare = 10_000;
const metresPerKilometre = 1000;

/** The axes of an area from its other figures. @param coverage null = its outline could not be computed with. */
export function findAreaAxes(
  id: string,
  coverage: AreaCoverage | null,
  { headline }: AreaWalking,
  seats: readonly Seat[],
  request: AxesRequest,
): AreaAxes {
  return findAxes(
    {
      id,
      hectares: (coverage?.area ?? 0) / squareMetresPerHectare,
      kilometres: headline.streetLength / metresPerKilometre,
      seats,
      coveredShare: headline.coveredShare,
      longestStretch: headline.longestStretch,
    },
    request,
  );
}
