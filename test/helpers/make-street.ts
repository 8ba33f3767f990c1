import type { PlanePoint } from '../../src/geometry/local-plane';
import type { Street } from '../../src/model/district';
import { at } from './make-district';

/** A public street through the points, metres from the middle of the hand-made districts. */
export const makeStreet = (
  id: string,
  points: readonly PlanePoint[],
  change: Partial<Street> = {},
): Street => ({
  id,
  name: null,
  streetClass: 'tertiary',
  line: points.map(([x, y]) => at(x, y)),
  lane: false,
  elevated: false,
  walkable: true,
  source: 'test',
  confidence: 'high',
  ...change,
});
