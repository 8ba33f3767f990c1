import { keptPairs } from '../state/data-edit';

/** Two seats that looked like one are two: they are not offered again in this session. */
export function keepTwo(pair: string): void {
  keptPairs.value = new Set([...keptPairs.value, pair]);
}
