import { describe, expect, it } from 'vitest';
import { parseGrids } from '../../src/io/parse-areas';

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const grid = (coordinates: unknown, properties: Record<string, unknown> = {}, type = 'Polygon') => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'g',
      geometry: { type, coordinates },
      properties: { name: '格', neighbourhood: 'n', source: 'map', confidence: 'low', ...properties },
    },
  ],
});

describe('parseGrids', () => {
  it('winds outlines counter-clockwise and holes clockwise, whatever the file does', () => {
    const hole = [
      [0.2, 0.2],
      [0.2, 0.4],
      [0.4, 0.4],
      [0.4, 0.2],
      [0.2, 0.2],
    ];
    const wound = parseGrids(grid([ring, hole]));
    const turned = parseGrids(grid([ring.toReversed(), hole.toReversed()]));
    expect(wound.issues).toEqual([]);
    expect(turned.issues).toEqual([]);
    expect(turned.grids[0]?.polygons).toEqual(wound.grids[0]?.polygons);
    expect(wound.grids[0]?.polygons).toEqual([[ring, hole]]);
  });

  it('reads a multipolygon and drops heights', () => {
    const high = ring.map((position) => [...position, 12]);
    expect(parseGrids(grid([[high], [ring]], {}, 'MultiPolygon')).grids[0]?.polygons).toEqual([
      [ring],
      [ring],
    ]);
  });

  it.each([
    [
      'two points',
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
    [
      'three points',
      [
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
    [
      'an open ring',
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    ],
    [
      'no area',
      [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ],
    ],
    ['no ring', []],
    ['a ring that is text', ['ring']],
    [
      'a vertex that is no number',
      [
        [
          [0, 0],
          [1, Number.NaN],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
    [
      'a vertex off the earth',
      [
        [
          [0, 0],
          [1, 91],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
    [
      'a bad hole',
      [
        ring,
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
  ])('leaves out a polygon with %s', (_, coordinates) => {
    const { grids, issues } = parseGrids(grid(coordinates));
    expect(grids).toEqual([]);
    expect(issues).toMatchObject([{ feature: 'g', field: 'geometry', outcome: 'feature-dropped' }]);
  });

  it('takes a topic of an unknown kind as no topic, and says so', () => {
    const { grids, issues } = parseGrids(grid([ring], { topic: '试', 'topic:kind': 'weather' }));
    expect(grids[0]?.topic).toBeNull();
    expect(issues).toMatchObject([{ field: 'topic:kind', came: '"weather"' }]);
  });
});
