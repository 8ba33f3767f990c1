import type { Position } from '../../src/lib/units';
import { anyone, type Need } from '../../src/model/need';
import { createOperations } from '../../src/worker/create-operations';
import { bundledDistrict } from '../helpers/bundled-district';

const { signal } = new AbortController();

const opened = (async () => {
  const operations = createOperations();
  const district = await bundledDistrict();
  await operations.setDistrict(district, signal);
  return { operations, count: district.seats.length };
})();

/** All seats of the bundled pack as the computation orders them from a position. */
export async function nearestInNode(from: Position, need: Need = anyone) {
  const { operations, count } = await opened;
  return operations.nearest({ from, need, limit: count }, signal);
}
