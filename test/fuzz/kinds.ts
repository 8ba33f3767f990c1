import { checkDiscCase } from '../helpers/check-disc-case';
import { checkCovering } from './check-covering';
import { checkLedger } from './check-ledger';
import { createRouteCheck, type RouteCounts } from './check-route';
import { checkWalkingCase } from './check-walking-case';
import { checkImport, startCounts, tellImports } from './import/check-import';
import { tellSearchTimes, timeSearch } from './time-search';

/** One kind of random case: what does not hold of the case of a seed, a sentence each. */
export type FuzzKind = (seed: number) => readonly string[] | Promise<readonly string[]>;

const importCounts = startCounts();

/** What `npm run fuzz` can try. The seed of a case is all that it depends on. */
export const fuzzKinds: Readonly<Record<string, FuzzKind>> = {
  coverage: checkDiscCase,
  walking: checkWalkingCase,
  siting: checkCovering,
  ledger: checkLedger,
  routes: (seed) => routes().check(seed),
  search: timeSearch,
  import: (seed) => checkImport(seed, importCounts),
};

/** What is said of all cases of a kind after the last one, where there is more than how many failed. */
export const fuzzSummaries: Readonly<Record<string, () => string>> = {
  routes: () => describeCounts(routes().counts),
  search: tellSearchTimes,
  import: () => tellImports(importCounts),
};

let routeCheck: ReturnType<typeof createRouteCheck> | null = null;
/** The district is read when the first case asks for it. */
function routes(): ReturnType<typeof createRouteCheck> {
  routeCheck ??= createRouteCheck();
  return routeCheck;
}

const describeCounts = ({ feasible, infeasible, noWay, offStreet, sampled }: RouteCounts): string =>
  `${feasible} feasible, ${infeasible} infeasible, ${noWay} without a way, ${offStreet} off the streets; ` +
  `${sampled} held against all pairs of seats`;
