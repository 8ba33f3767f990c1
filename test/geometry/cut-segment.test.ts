import { describe, expect, it } from 'vitest';
import { cutSegment, type Segment } from '../../src/geometry/cut-segment';

const street: Segment = [
  [0, 0],
  [10, 0],
];

describe('cutSegment', () => {
  it('keeps a segment whole that no border meets', () => {
    expect(
      cutSegment(
        street,
        [
          [
            [0, 1],
            [10, 1],
          ],
          [
            [12, -1],
            [12, 1],
          ],
        ],
        0.5,
      ),
    ).toEqual([0, 1]);
  });

  it('cuts where borders cross, in the order along the street', () => {
    expect(
      cutSegment(
        street,
        [
          [
            [7, -1],
            [7, 1],
          ],
          [
            [2, 1],
            [2, -1],
          ],
        ],
        0.5,
      ),
    ).toEqual([0, 0.2, 0.7, 1]);
  });

  it('cuts where a border joins the street and where it leaves', () => {
    expect(
      cutSegment(
        street,
        [
          [
            [3, 0],
            [6, 0],
          ],
        ],
        0.5,
      ),
    ).toEqual([0, 0.3, 0.6, 1]);
    expect(
      cutSegment(
        street,
        [
          [
            [3, 0.4],
            [6, -0.4],
          ],
        ],
        0.5,
      ),
    ).toEqual([0, 0.3, 0.45, 0.6, 1]);
  });

  it('is not cut by a border that ends short of it', () => {
    expect(
      cutSegment(
        street,
        [
          [
            [3, 5],
            [3, 0.6],
          ],
        ],
        0.5,
      ),
    ).toEqual([0, 1]);
  });

  it('leaves a segment without length alone', () => {
    expect(
      cutSegment(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [
            [0, 0],
            [2, 2],
          ],
        ],
        0.5,
      ),
    ).toEqual([0, 1]);
  });
});
