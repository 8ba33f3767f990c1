import { byId } from '../../lib/by-id';
import { type Share, share } from '../../lib/units';
import type { District } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { findStreetLengths } from '../street-length/find-street-lengths';
import { attachSeat } from '../street-network/attach-seat';
import type { StreetNetwork } from '../street-network/data';
import { prepareNetwork } from '../street-network/prepare-network';
import { isCountedSeat } from '../usability/is-counted-seat';
import type {
  AdoptionFairness,
  FairnessRequest,
  GapVerdict,
  GridFairness,
  KeptSites,
  KeptSpread,
  StreetSide,
} from './data';

/** A difference of places a kilometre this small is rounding. */
const rounding = 1e-9;

/**
 * Whether adoption goes where seats are needed, and whether it leaves the lanes behind.
 *
 * - **Kept places**: places of seats that are in use, public and of a known form, and that somebody keeps
 *   (adopted or due for renewal), and places of donated seats that stand. Each seat with its `places`.
 * - **Grids of more need**: those whose need is above the median of the grids. Need is the baseline's, so
 *   that an adoption does not lower the need by which it is judged.
 * - **A kilometre**: kept places at public streets over the kilometres of public street, the same for lanes
 *   (弄, passages, park paths): the pack does not tell shopping streets from other public ones. A seat is at
 *   the street to which walking figures attach it; lengths are centre lines inside the grids.
 * - **Gap**: the distance between the two figures, whichever is ahead. It widened when it is larger than at
 *   the baseline.
 */
export function findAdoptionFairness(district: District, request: FairnessRequest): AdoptionFairness {
  const network = prepareNetwork(district);
  const lengths = findStreetLengths(district);
  const sum = (kind: StreetSide) => [...lengths.values()].reduce((total, each) => total + each[kind], 0);
  const kilometres = { publicStreets: sum('publicStreets') / 1000, lanes: sum('lanes') / 1000 };
  const needier = findNeedier(request.needs);
  const place = createPlacer(district, network);
  const [baseline, now] = [place(request.baseline), place(request.now)];
  const spreads = [baseline, now].map((sites) => spreadOf(sites, kilometres, needier)) as [
    KeptSpread,
    KeptSpread,
  ];
  const grids = [...request.needs].map(
    ([id, need]): GridFairness => ({
      id,
      need,
      isNeedier: needier.has(id),
      baseline: placesWhere(baseline, ({ gridId }) => gridId === id),
      now: placesWhere(now, ({ gridId }) => gridId === id),
    }),
  );
  return {
    baseline: spreads[0],
    now: spreads[1],
    growth: { publicStreets: growthOf(spreads, 'publicStreets'), lanes: growthOf(spreads, 'lanes') },
    verdict: judge(spreads),
    streetInNeedierGrids: shareOf(
      [...lengths].map(([id, { publicStreets, lanes }]) => [publicStreets + lanes, needier.has(id)]),
    ),
    grids: grids.sort(byId),
  };
}

/** A kept site where it belongs. */
interface PlacedSite {
  readonly places: number;
  readonly gridId: string | null;
  readonly side: StreetSide | null;
}

function createPlacer(district: District, network: StreetNetwork): (kept: KeptSites) => PlacedSite[] {
  const seats = new Map(district.seats.map((seat) => [seat.id, seat]));
  const findGrid = createGridFinder(district.grids, network.plane);
  return ({ seatIds, donated }) => {
    const kept = [...new Set(seatIds)].flatMap((id) => {
      const seat = seats.get(id);
      return seat && isCountedSeat(seat) ? [seat] : [];
    });
    return [...kept, ...donated.map((site) => ({ ...site, street: null }))].map((site) => {
      const { anchor } = attachSeat(network, site);
      const street = anchor && network.streets[network.streetOf[anchor.edge] as number];
      return {
        places: site.places,
        gridId: findGrid(network.plane.toPlane(site.position)),
        side: street ? (street.lane ? 'lanes' : 'publicStreets') : null,
      };
    });
  };
}

function spreadOf(
  sites: readonly PlacedSite[],
  kilometres: Readonly<Record<StreetSide, number>>,
  needier: ReadonlySet<string>,
): KeptSpread {
  const inGrids = sites.flatMap(({ gridId, places }) =>
    gridId === null ? [] : [[places, needier.has(gridId)] as const],
  );
  const perKilometre = (kind: StreetSide) =>
    kilometres[kind] > 0 ? placesWhere(sites, ({ side }) => side === kind) / kilometres[kind] : null;
  return {
    places: placesWhere(sites, () => true),
    inNeedierGrids: shareOf(inGrids),
    perKilometre: { publicStreets: perKilometre('publicStreets'), lanes: perKilometre('lanes') },
    offStreet: placesWhere(sites, ({ side }) => side === null),
  };
}

const placesWhere = (sites: readonly PlacedSite[], belongs: (site: PlacedSite) => boolean): number =>
  sites.reduce((sum, site) => (belongs(site) ? sum + site.places : sum), 0);

/** The part of a sum that is marked; null where the sum is 0. */
function shareOf(parts: readonly (readonly [value: number, isMarked: boolean])[]): Share | null {
  const whole = parts.reduce((sum, [value]) => sum + value, 0);
  const marked = parts.reduce((sum, [value, isMarked]) => (isMarked ? sum + value : sum), 0);
  return whole > 0 ? share(marked / whole) : null;
}

/** Ids of the grids above the median; of an even number the median is the mean of the middle two. */
function findNeedier(needs: ReadonlyMap<string, number>): ReadonlySet<string> {
  const sorted = [...needs.values()].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  return new Set([...needs].filter(([, need]) => need > median).map(([id]) => id));
}

function growthOf([baseline, now]: readonly [KeptSpread, KeptSpread], kind: StreetSide): number | null {
  const [before, after] = [baseline.perKilometre[kind], now.perKilometre[kind]];
  return before === null || after === null ? null : after - before;
}

function judge(spreads: readonly [KeptSpread, KeptSpread]): GapVerdict | null {
  const [before, after] = spreads.map(({ perKilometre: { publicStreets, lanes } }) =>
    publicStreets === null || lanes === null ? null : Math.abs(publicStreets - lanes),
  );
  if (before === undefined || before === null || after === undefined || after === null) return null;
  if (Math.abs(after - before) <= rounding) return 'unchanged';
  return after > before ? 'widened' : 'narrowed';
}
