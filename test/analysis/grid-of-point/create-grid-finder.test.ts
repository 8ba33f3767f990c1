import { describe, expect, it } from 'vitest';
import { createGridFinder } from '../../../src/analysis/grid-of-point/create-grid-finder';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { center, makeSquare } from '../../helpers/make-district';

const plane = createLocalPlane(center);
/** 20 × 20 squares of 10 m, side by side, in an order that is not that of their ids. */
const squares = Array.from({ length: 400 }, (_, i) =>
  makeSquare(`G-${String(i).padStart(3, '0')}`, 10 * (i % 20), 10 * Math.floor(i / 20), 10),
).toReversed();

describe('the grid of a point', () => {
  const findGrid = createGridFinder(squares, plane);

  it('is found among many', () => {
    for (let i = 0; i < 400; i++)
      expect(findGrid([10 * (i % 20) + 4, 10 * Math.floor(i / 20) + 6])).toBe(
        `G-${String(i).padStart(3, '0')}`,
      );
  });

  it('is the one with the lower id on a shared border and at a shared corner', () => {
    expect(findGrid([10, 5])).toBe('G-000');
    expect(findGrid([10, 10])).toBe('G-000');
    expect(findGrid([95, 100])).toBe('G-189');
  });

  it('is none outside all of them, and of what is no place', () => {
    expect(findGrid([-0.01, 5])).toBeNull();
    expect(findGrid([205, 205])).toBeNull();
    expect(findGrid([Number.NaN, 5])).toBeNull();
  });

  it('is found beside a grid whose outline has a coordinate that is no number', () => {
    const broken = { ...makeSquare('A', 0, 0, 10), polygons: [[[[Number.NaN, 31] as const]]] };
    expect(createGridFinder([broken, ...squares], plane)([5, 5])).toBe('G-000');
  });
});
