import type { Result } from '../lib/result';
import type { Scenario, SeatSite } from '../model/scenario/scenario';
import { doStep } from './do-step';

/** Puts the sites that siting has found into the open scenario, or into a new one, in one step. */
export function addSites(sites: readonly SeatSite[]): Result<Scenario> {
  return doStep({ kind: 'site', sites });
}
