import { findLineComponents } from '../../geometry/find-line-components';
import type { District } from '../../model/district';
import type { InvariantCheck } from './data';

/**
 * The walkable streets hang together through shared vertices. Checked over the whole network, the
 * context outside the boundary included: paths lead through it.
 */
export function checkStreets({ streets }: District): InvariantCheck {
  const walkable = streets.filter((street) => street.walkable);
  const [largest = [], ...others] = findLineComponents(walkable.map((street) => street.line));
  return {
    invariant: 'streets-connected',
    checked: walkable.length,
    breaches: others.map((component) => ({
      id: component.map((index) => walkable[index]?.id ?? '').join(', '),
      field: 'geometry',
      value: 'no vertex in common with the rest',
      expectation: `one network; the largest piece has ${largest.length} lines`,
    })),
  };
}
