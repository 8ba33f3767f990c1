import { changeKinds, type NetChange } from '../../model/scenario/kinds-of-change';
import type { CostSum, UnitCosts } from './data';

/**
 * What the changes cost by unit costs, beside what they gain. A seat that is both moved and changed is
 * paid for both.
 * @param gain headline street, or ground, that is newly within the walk
 */
export function sumCost(
  changes: readonly Pick<NetChange, 'kinds'>[],
  unitCosts: UnitCosts,
  gain: number,
): CostSum {
  const lines = changeKinds
    .map((kind) => {
      const seats = changes.filter(({ kinds }) => kinds.includes(kind)).length;
      const unit = unitCosts[kind];
      return { kind, seats, cost: unit === null ? null : seats * unit };
    })
    .filter(({ seats }) => seats > 0);
  const known = lines.filter(({ cost }) => cost !== null);
  const isKnown = lines.length === 0 || known.length > 0;
  const total = isKnown ? known.reduce((sum, { cost }) => sum + (cost ?? 0), 0) : null;
  const uncounted = lines.reduce((sum, { cost, seats }) => sum + (cost === null ? seats : 0), 0);
  return { lines, total, uncounted, perGained: total === null || gain <= 0 ? null : total / gain };
}
