import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import { metres, share } from '../../lib/units';
import type { District } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import type { CoveringGoal, CoveringOptions } from './covering/data';
import { mergeDemands } from './covering/merge-demands';
import { sliceLength, solveCovering } from './covering/solve-covering';
import type { Siting, SitingRequest, SitingTotals, UnreachedDemand } from './data';
import { createSiteDescriber } from './describe-sites';
import { type PreparedSiting, prepareSiting } from './prepare-siting';

/**
 * Where the next seats should go: answers that get better and better, each with a bound that no choice
 * among the candidates exceeds, the last one with why it ended. The covered weight is that of the walking
 * figures: with the sites as seats, `findWalking` gains the same street length.
 * @param usability of the district's seats for `request.need`
 * @returns an answer without sites where there are no streets or no places for a seat; nothing at all where
 *   the signal aborted before the question was understood
 */
export async function* findSites(
  district: District,
  usability: UsabilityBySeat,
  request: SitingRequest,
  options: CoveringOptions,
): AsyncGenerator<Siting, void> {
  const begin = options.clock();
  const seconds = () => (options.clock() - begin) / 1000;
  const prepared = await prepareInSlices(prepareSiting(district, usability, request), options);
  if (!prepared) return;
  const { instance, unit, demands, covered, whole, considered, ruledOut } = prepared;
  const { unreachable } = mergeDemands(instance);
  const notReached = unreachable.reduce((sum, demand) => sum + (instance.weights[demand] ?? 0), 0);
  const totals = { whole, covered, reachable: whole - covered - notReached };
  const unreached = listUnreached(prepared, unreachable);
  const describe = createSiteDescriber(district, prepared);
  const candidates = { considered, allowed: prepared.candidates.length, ruledOut };
  const left = { ...options, seconds: options.seconds - seconds() };
  for await (const progress of solveCovering(instance, goalOf(request, totals, demands), left)) {
    const sites = describe(progress.chosen);
    const gained = sites.reduce((sum, { gain }) => sum + gain, 0);
    const isMost = request.goal.kind === 'most';
    yield {
      request,
      unit,
      phase: progress.phase,
      gained,
      objective: isMost ? gained : sites.length,
      // The same sum in another order may differ in its last digit.
      bound: isMost ? Math.max(progress.bound, gained) : progress.bound,
      gap: share(progress.gap),
      seconds: seconds(),
      sites,
      totals,
      unreached,
      candidates,
      ended: progress.ended,
    };
  }
}

/** Prepares a few milliseconds at a time; null when the signal aborts meanwhile. */
async function prepareInSlices(
  preparation: Generator<void, PreparedSiting>,
  { clock, pause, signal }: CoveringOptions,
): Promise<PreparedSiting | null> {
  for (;;) {
    const sliceEnd = clock() + sliceLength;
    while (clock() < sliceEnd) {
      const { done, value } = preparation.next();
      if (done) return value;
    }
    await pause();
    if (signal.aborted) return null;
  }
}

/**
 * What may stay uncovered is a share of the whole weight. What no candidate reaches uses it up first; the
 * rest may be left out by choice.
 */
function goalOf(
  { goal }: SitingRequest,
  { whole, covered, reachable }: SitingTotals,
  demands: PreparedSiting['demands'],
): CoveringGoal {
  if (goal.kind === 'most') return goal;
  const mayStay = goal.uncovered * whole - (whole - covered - reachable);
  // Nothing may be left out: rounding must not leave out a demand either, nor ask for more than there is.
  if (mayStay <= 0 || demands.length === 0) return { kind: 'fewest', weight: reachable };
  return { kind: 'fewest', weight: Math.max(0, reachable - mayStay) };
}

function listUnreached({ demands, network }: PreparedSiting, numbers: readonly number[]): UnreachedDemand[] {
  const { plane, graph, streets, streetOf } = network;
  return numbers.flatMap((number) => {
    const demand = demands[number];
    const street = demand && streets[streetOf[demand.edge] as number];
    if (!street) return [];
    return [
      {
        streetId: street.id,
        position: plane.toPosition(locateOnEdge(graph, demand)),
        length: metres(demand.length),
        weight: demand.weight,
      },
    ];
  });
}
