import type { EdgePoint } from '../../geometry/street-graph/data';
import { buildInstance } from './covering/build-instance';
import type { CoveringInstance } from './covering/data';
import { type EdgeInterval, joinIntervals } from './find-reach';
import type { HeadlinePiece } from './list-headline';
import type { WeighedDistrict } from './weigh-district';

/** Where a demand of the covering instance lies. */
export interface Demand extends EdgePoint {
  /** `along` is its middle. Metres; 0 = a point. */
  readonly length: number;
  readonly weight: number;
}

export interface ListedDemands {
  readonly instance: CoveringInstance;
  readonly demands: readonly Demand[];
  /** Weight that usable seats cover already, and weight of everything. */
  readonly covered: number;
  readonly whole: number;
}

type Reached = { readonly from: number; readonly to: number; readonly candidate: number };

/**
 * Cuts the headline streets wherever the reach of a usable seat or of a candidate begins or ends. On each
 * piece that is left uncovered the set of candidates that reach it is constant, and it weighs its exact
 * length, so that the covered weight of a selection is the street length that walking figures gain by it.
 * @param existing what each usable seat reaches
 * @param reaches what each candidate reaches
 */
export function listDemands(
  headline: readonly HeadlinePiece[],
  weighed: WeighedDistrict,
  existing: readonly (readonly EdgeInterval[])[],
  reaches: readonly (readonly EdgeInterval[])[],
): ListedDemands {
  const coveredOf = new Map<number, [number, number][]>();
  for (const { edge, from, to } of existing.flat()) addTo(coveredOf, edge, [from, to]);
  for (const [edge, intervals] of coveredOf) coveredOf.set(edge, joinIntervals(intervals));
  const reachedOf = new Map<number, Reached[]>();
  for (const [candidate, intervals] of reaches.entries())
    for (const { edge, from, to } of intervals) addTo(reachedOf, edge, { from, to, candidate });

  const demands: Demand[] = [];
  const coveredBy: number[][] = reaches.map(() => []);
  let covered = 0;
  let whole = 0;
  const put = (demand: Demand, candidates: Iterable<number>) => {
    for (const candidate of candidates) coveredBy[candidate]?.push(demands.length);
    demands.push(demand);
  };
  for (const [i, piece] of headline.entries()) {
    const perMetre = weighed.perMetre[i] as number;
    if (perMetre === 0) continue;
    const length = piece.to - piece.from;
    whole += length * perMetre;
    let open = 0;
    for (const [from, to] of listOpen(piece, coveredOf.get(piece.edge) ?? [])) {
      open += to - from;
      for (const part of cutOpen(from, to, reachedOf.get(piece.edge) ?? []))
        put(
          {
            edge: piece.edge,
            along: (part.from + part.to) / 2,
            length: part.to - part.from,
            weight: (part.to - part.from) * perMetre,
          },
          part.candidates,
        );
    }
    covered += (length - open) * perMetre;
  }
  for (const { edge, along, weight } of weighed.points) {
    whole += weight;
    const isReached = ([from, to]: readonly [number, number]) => from <= along && along <= to;
    if ((coveredOf.get(edge) ?? []).some(isReached)) covered += weight;
    else
      put(
        { edge, along, length: 0, weight },
        (reachedOf.get(edge) ?? [])
          .filter(({ from, to }) => isReached([from, to]))
          .map(({ candidate }) => candidate),
      );
  }
  const instance = buildInstance(
    demands.map(({ weight }) => weight),
    coveredBy.map((list) => [...new Set(list)]),
  );
  return { instance, demands, covered, whole };
}

function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The parts of a piece outside intervals that are joined and ascending. */
function listOpen(
  { from, to }: Pick<HeadlinePiece, 'from' | 'to'>,
  covered: readonly (readonly [number, number])[],
): [from: number, to: number][] {
  const open: [number, number][] = [];
  let at = from;
  for (const [start, end] of covered) {
    if (end <= at) continue;
    if (start >= to) break;
    if (start > at) open.push([at, start]);
    at = end;
  }
  if (at < to) open.push([at, to]);
  return open;
}

/** Cuts an interval at every end of a reach within it and tells who reaches each part. */
function* cutOpen(from: number, to: number, reached: readonly Reached[]) {
  const meeting = reached.filter((one) => one.from < to && one.to > from);
  const cuts = [from, to, ...meeting.flatMap((one) => [one.from, one.to])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  const starting = [...meeting].sort((a, b) => a.from - b.from);
  const active = new Set<Reached>();
  let next = 0;
  for (let i = 1; i < cuts.length; i++) {
    const start = cuts[i - 1] as number;
    const end = cuts[i] as number;
    if (end <= start) continue;
    for (const one of active) if (one.to <= start) active.delete(one);
    while (next < starting.length && (starting[next] as Reached).from <= start) {
      const one = starting[next++] as Reached;
      if (one.to > start) active.add(one);
    }
    yield { from: start, to: end, candidates: [...active].map(({ candidate }) => candidate) };
  }
}
