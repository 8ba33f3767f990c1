import { describe, expect, it } from 'vitest';
import { findLineComponents } from '../../src/geometry/find-line-components';
import type { Position } from '../../src/lib/units';

describe('findLineComponents', () => {
  it('joins lines through vertices in the middle of other lines', () => {
    const lines: Position[][] = [
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 5],
      ],
      [
        [1, 5],
        [3, 5],
      ],
    ];
    expect(findLineComponents(lines)).toEqual([[0, 1, 2]]);
  });

  it('keeps lines apart that cross without a shared vertex, the larger group first', () => {
    const lines: Position[][] = [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ];
    expect(findLineComponents(lines)).toEqual([[1, 2], [0]]);
  });

  it('has no group without lines', () => {
    expect(findLineComponents([])).toEqual([]);
  });
});
