import { setImmediate } from 'node:timers/promises';
import { startSolverThread } from '../../../scripts/site/start-solver-thread';
import type { CoveringInstance } from '../../../src/analysis/siting/covering/data';
import { mergeDemands } from '../../../src/analysis/siting/covering/merge-demands';
import type { Siting, SitingRequest } from '../../../src/analysis/siting/data';
import { findSites } from '../../../src/analysis/siting/find-sites';
import { prepareSiting } from '../../../src/analysis/siting/prepare-siting';
import { sitingRules, sitingWeightPresets } from '../../../src/analysis/siting/presets';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import { metres } from '../../../src/lib/units';
import type { District } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';

/** The siting engine under test: the question that Plan begins with. */
function ask(count: number): SitingRequest {
  return {
    walk: metres(50),
    need: anyone,
    weights: sitingWeightPresets[0].weights,
    rules: sitingRules,
    goal: { kind: 'most', count },
  };
}

const usabilityOf = (district: District) => findUsability(district.seats, anyone, () => 'unknown');

/** Answers the whole question until the proven gap is at most `gap`, or for so many seconds. */
export async function siteUntil(
  district: District,
  count: number,
  gap: number,
  seconds: number,
): Promise<Siting> {
  let last: Siting | null = null;
  const run = {
    seed: 1,
    clock: () => performance.now(),
    seconds,
    rounds: Infinity,
    gap,
    startSolver: startSolverThread,
    signal: new AbortController().signal,
    pause: () => setImmediate(),
  };
  for await (const siting of findSites(district, usabilityOf(district), ask(count), run)) last = siting;
  if (!last) throw new Error('The search gave no answer.');
  return last;
}

/** The same question as a covering instance, for a peer. */
export function makeInstance(district: District, count: number): CoveringInstance {
  const preparing = prepareSiting(district, usabilityOf(district), ask(count));
  let step = preparing.next();
  while (!step.done) step = preparing.next();
  const { instance } = step.value;
  return mergeDemands(instance).instance;
}
