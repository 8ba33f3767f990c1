import { checkDiscCase } from '../helpers/check-disc-case';
import { checkCovering } from './check-covering';
import { checkLedger } from './check-ledger';
import { checkWalkingCase } from './check-walking-case';

/** One kind of random case: what does not hold of the case of a seed, a sentence each. */
export type FuzzKind = (seed: number) => readonly string[] | Promise<readonly string[]>;

/** What `npm run fuzz` can try. The seed of a case is all that it depends on. */
export const fuzzKinds: Readonly<Record<string, FuzzKind>> = {
  coverage: checkDiscCase,
  walking: checkWalkingCase,
  siting: checkCovering,
  ledger: checkLedger,
};
