import { coverOutline } from '../../geometry/discs/cover-outline';
import { prepareOutline } from '../../geometry/discs/prepare-outline';
import { uniteDiscs } from '../../geometry/discs/unite-discs';
import { createLocalPlane } from '../../geometry/local-plane';
import { share, squareMetres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import type { Coverage, CoverageRequest, GridCoverage } from './data';
import type { PreparedDistrict } from './prepare-district';

/** Stand-in until the live form is there. */
export function createLiveCoverage(prepared: PreparedDistrict) {
  return {
    update(
      seats: readonly Seat[],
      usability: UsabilityBySeat,
      request: Omit<CoverageRequest, 'steps'>,
    ): Coverage {
      const { plane } = prepared;
      const usable = seats.filter((seat) => usability.get(seat.id)?.usability === 'usable');
      const union = uniteDiscs(
        Float64Array.from(usable.flatMap((seat) => plane.toPlane(seat.position))),
        request.walk,
      );
      const grids = prepared.grids.map((grid): GridCoverage => {
        const cover = coverOutline(union, prepareOutline(grid.outline));
        const inside = grid.seats;
        return {
          id: grid.id,
          area: squareMetres(cover.area),
          coveredArea: squareMetres(cover.coveredArea),
          gapArea: squareMetres(cover.gapArea),
          coveredShare: share(cover.coveredArea / cover.area),
          seatIds: inside.map(({ id }) => id),
          gaps: cover.gaps.map((rings) =>
            rings.map(({ points }) => {
              const ring = [];
              for (let i = 0; i < points.length; i += 2)
                ring.push(
                  createLocalPlane([plane.lng0, plane.lat0]).toPosition([
                    points[i] as number,
                    points[i + 1] as number,
                  ]),
                );
              return [...ring, ring[0] as (typeof ring)[number]];
            }),
          ),
          seats: inside.length,
          usableSeats: inside.filter(({ id }) => usability.get(id)?.usability === 'usable').length,
          unknownSeats: inside.filter(({ id }) => usability.get(id)?.usability === 'unknown').length,
          assumedOpen: 0,
          places: inside.reduce((sum, seat) => sum + seat.places, 0),
        };
      });
      const sum = (f: (g: GridCoverage) => number) => grids.reduce((t, g) => t + f(g), 0);
      const area = sum((g) => g.area);
      return {
        method: 'turf',
        request: { ...request, steps: 0 },
        grids,
        district: {
          area: squareMetres(area),
          coveredArea: squareMetres(sum((g) => g.coveredArea)),
          gapArea: squareMetres(sum((g) => g.gapArea)),
          coveredShare: share(sum((g) => g.coveredArea) / area),
          seats: sum((g) => g.seats),
          usableSeats: sum((g) => g.usableSeats),
          unknownSeats: sum((g) => g.unknownSeats),
          assumedOpen: 0,
          places: sum((g) => g.places),
        },
        incomplete: [],
      };
    },
  };
}
