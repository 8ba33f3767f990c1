import { setImmediate } from 'node:timers/promises';
import type { CoveringOptions } from '../../src/analysis/siting/covering/data';
import { startSolverThread } from './start-solver-thread';

/** A run on the command line: until it is proven, or for so many seconds of this process's time. */
export function coveringOptions(seed: number, seconds: number, startedAt: number): CoveringOptions {
  const clock = () => performance.now();
  return {
    seed,
    clock,
    seconds: Math.max(0, seconds - (clock() - startedAt) / 1000),
    rounds: Number.POSITIVE_INFINITY,
    gap: 0,
    startSolver: startSolverThread,
    signal: new AbortController().signal,
    pause: () => setImmediate(),
  };
}
