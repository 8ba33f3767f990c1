import type { DistrictInfo } from '../district';
import { nameScenario } from './name-scenario';
import type { Scenario } from './scenario';

interface NewScenario {
  /** Unique on this device; letters and digits. */
  readonly id: string;
  readonly name: string;
  readonly pack: Pick<DistrictInfo, 'id' | 'asOf'>;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** A scenario in which nothing has been changed yet. */
export function createScenario({ id, name, pack, at }: NewScenario): Scenario {
  return {
    id,
    name: nameScenario(name) ?? id,
    packId: pack.id,
    packAsOf: pack.asOf,
    createdAt: at,
    changedAt: at,
    steps: [],
    done: 0,
  };
}
