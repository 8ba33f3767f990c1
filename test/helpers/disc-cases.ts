import type { PlanePoint } from '../../src/geometry/local-plane';
import type { PlanePolygons } from '../../src/geometry/plane-polygons';

/** Seats, an outline and a walk, metres in the plane. */
export interface DiscCase {
  /** What is special about it. */
  readonly kind: string;
  readonly centres: readonly PlanePoint[];
  readonly polygons: PlanePolygons;
  readonly radius: number;
}

/** Numbers from 0 up to 1; the same for the same seed (mulberry32, Ettinger 2017). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The case of a seed: a random outline and seats, and nearly always something degenerate about them. */
export function makeDiscCase(seed: number): DiscCase {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [shape, polygons] = pick(shapes)(random);
  const radius = pick([10, 25, 30, 50, 50, 100, 5 + 120 * random()]);
  const placing = pick(placings);
  const centres = placing(random, polygons, radius);
  const turned = random() < 0.3 ? turnRings(polygons) : polygons;
  return {
    kind: `${placing.name} × ${shape}`,
    centres: shuffle(centres, random),
    polygons: random() < 0.2 ? repeatVertices(turned, random) : turned,
    radius,
  };
}

type Shape = (random: Random) => [name: string, polygons: PlanePolygons];

const close = (ring: readonly PlanePoint[]): PlanePoint[] => [...ring, ring[0] as PlanePoint];

const box = (x: number, y: number, width: number, height: number): PlanePoint[] =>
  close([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

/** A star about a point: concave, and never crossing itself. */
function star(random: Random, x: number, y: number, size: number, corners: number): PlanePoint[] {
  const ring: PlanePoint[] = [];
  for (let k = 0; k < corners; k++) {
    const angle = (2 * Math.PI * (k + 0.8 * random())) / corners;
    const reach = size * (0.3 + 0.7 * random());
    ring.push([x + reach * Math.cos(angle), y + reach * Math.sin(angle)]);
  }
  return close(ring);
}

const shapes: readonly Shape[] = [
  () => ['square', [[box(0, 0, 200, 200)]]],
  () => ['square', [[box(-60, -40, 120, 80)]]],
  (random) => [
    'star',
    [[star(random, 20 * random(), 20 * random(), 60 + 120 * random(), 3 + Math.floor(12 * random()))]],
  ],
  (random) => ['star', [[star(random, 0, 0, 100, 4 + Math.floor(30 * random()))]]],
  () => ['square with a hole', [[box(0, 0, 200, 200), box(60, 60, 80, 80)]]],
  (random) => [
    'star with a hole',
    [[box(-150, -150, 300, 300), star(random, 0, 0, 120, 5)], [star(random, 300, 0, 100, 6)]],
  ],
  () => ['two squares', [[box(0, 0, 100, 100)], [box(120, 0, 100, 100)]]],
  () => [
    'hole that touches',
    [
      [
        box(0, 0, 200, 200),
        close([
          [0, 100],
          [80, 60],
          [80, 140],
        ]),
      ],
    ],
  ],
  () => [
    'comb',
    [
      [
        close([
          [0, 0],
          [200, 0],
          [200, 150],
          [160, 150],
          [160, 20],
          [140, 20],
          [140, 150],
          [100, 150],
          [100, 20],
          [80, 20],
          [80, 150],
          [0, 150],
        ]),
      ],
    ],
  ],
  (random) => [
    'sliver',
    [
      [
        close([
          [0, 0],
          [200, 0],
          [200, 0.01 + random()],
        ]),
      ],
    ],
  ],
];

type Placing = (random: Random, polygons: PlanePolygons, radius: number) => PlanePoint[];

/** Anywhere within reach of the outline and a little beyond. */
function scattered(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const ring = polygons.flat(2);
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const west = Math.min(...xs) - 1.2 * radius;
  const south = Math.min(...ys) - 1.2 * radius;
  const width = Math.max(...xs) + 1.2 * radius - west;
  const height = Math.max(...ys) + 1.2 * radius - south;
  const count = Math.floor(16 * random() ** 2);
  return Array.from({ length: count }, () => [west + width * random(), south + height * random()]);
}

function whole(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  return scattered(random, polygons, radius).map(([x, y]) => [Math.round(x), Math.round(y)]);
}

function tens(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  return scattered(random, polygons, radius).map(([x, y]) => [
    10 * Math.round(x / 10),
    10 * Math.round(y / 10),
  ]);
}

function onVertices(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const vertices = polygons.flat(2).filter(() => random() < 0.4);
  return [...vertices, ...scattered(random, polygons, radius).slice(0, 3)];
}

function onEdges(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const points = polygons.flat().flatMap((ring) =>
    ring.slice(1).flatMap(([bx, by], i): PlanePoint[] => {
      if (random() < 0.5) return [];
      const [ax, ay] = ring[i] as PlanePoint;
      const share = random() < 0.5 ? 0.5 : random();
      return [[ax + share * (bx - ax), ay + share * (by - ay)]];
    }),
  );
  return [...points.slice(0, 12), ...scattered(random, polygons, radius).slice(0, 3)];
}

/** Edges that touch circles, circles through vertices, circles that hold or just fill the outline. */
function tangentToEdges(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const ring = polygons[0]?.[0] ?? [];
  return [
    ...ring.slice(1, 9).flatMap(([bx, by], i): PlanePoint[] => {
      if (random() < 0.4) return [];
      const [ax, ay] = ring[i] as PlanePoint;
      const length = Math.hypot(bx - ax, by - ay);
      const side = random() < 0.5 ? radius : -radius;
      const share = random();
      if (random() < 0.3) return [[ax + ((bx - ax) * radius) / length, ay + ((by - ay) * radius) / length]];
      return [
        [
          ax + share * (bx - ax) - (side * (by - ay)) / length,
          ay + share * (by - ay) + (side * (bx - ax)) / length,
        ],
      ];
    }),
    ...scattered(random, polygons, radius).slice(0, 3),
  ];
}

/** Rows in which discs touch at exactly 2r. */
function touching(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const [[x0, y0] = [0, 0]] = polygons[0]?.[0] ?? [];
  const columns = 1 + Math.floor(4 * random());
  const rows = 1 + Math.floor(3 * random());
  const dx = random() < 0.5 ? 0 : 30 * random();
  return Array.from({ length: columns * rows }, (_, k) => [
    x0 + dx + 2 * radius * (k % columns),
    y0 + dx + 2 * radius * Math.floor(k / columns),
  ]);
}

/** A lattice whose circles meet four in a point: the diagonal is 2r. */
function fourInAPoint(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const [[x0, y0] = [0, 0]] = polygons[0]?.[0] ?? [];
  const shift = random() < 0.5 ? 0 : random() < 0.5 ? radius / 2 : 30 * random();
  return Array.from(
    { length: 16 },
    (_, k): PlanePoint => [
      x0 + shift + 1.2 * radius * (k % 4),
      y0 + shift + 1.6 * radius * Math.floor(k / 4),
    ],
  ).filter(() => random() < 0.9);
}

/** On one circle, so that all their own circles meet in its centre when its radius is theirs. */
function onOneCircle(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const ring = polygons[0]?.[0] ?? [];
  const [cx, cy] = random() < 0.5 ? (ring[0] as PlanePoint) : [100 * random(), 100 * random()];
  const count = 3 + Math.floor(9 * random());
  const reach = random() < 0.6 ? radius : radius * (0.5 + random());
  const start = random() < 0.5 ? 0 : random();
  return Array.from({ length: count }, (_, k) => {
    const angle = start + (2 * Math.PI * k) / count;
    return [cx + reach * Math.cos(angle), cy + reach * Math.sin(angle)];
  });
}

function onALine(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const [[x0, y0] = [0, 0]] = polygons[0]?.[0] ?? [];
  const step = random() < 0.5 ? radius : 2 * radius * random();
  const [ux, uy] = random() < 0.5 ? [1, 0] : random() < 0.5 ? [0, 1] : [0.6, 0.8];
  return Array.from({ length: 1 + Math.floor(8 * random()) }, (_, k) => [
    x0 + 50 + k * step * ux,
    y0 + 50 + k * step * uy,
  ]);
}

function atOnePoint(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const places = scattered(random, polygons, radius).slice(0, 4);
  return places.flatMap((place) => Array.from({ length: 1 + Math.floor(5 * random()) }, () => place));
}

/** Seats that differ by less than any survey can tell. */
function nearlyAtOnePoint(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const apart = 10 ** (-10 + 8 * random());
  return scattered(random, polygons, radius)
    .slice(0, 4)
    .flatMap(([x, y]) =>
      Array.from(
        { length: 1 + Math.floor(4 * random()) },
        (): PlanePoint => [x + apart * (random() - 0.5), y + apart * (random() - 0.5)],
      ),
    );
}

/** A degenerate case, moved by next to nothing. */
function nearlyDegenerate(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const placing = [onVertices, onEdges, tangentToEdges, touching, fourInAPoint, onOneCircle][
    Math.floor(6 * random())
  ];
  const apart = 10 ** (-14 + 10 * random());
  return (placing as Placing)(random, polygons, radius).map(([x, y]) => [
    x + apart * (random() - 0.5),
    y + apart * (random() - 0.5),
  ]);
}

function holdingAll(random: Random, polygons: PlanePolygons, radius: number): PlanePoint[] {
  const points = polygons.flat(2);
  const [ax, ay] = points[Math.floor(random() * points.length)] as PlanePoint;
  return Array.from(
    { length: 40 },
    (): PlanePoint => [ax + radius * 1.4 * (random() - 0.5) * 4, ay + radius * 1.4 * (random() - 0.5) * 4],
  );
}

const placings: readonly Placing[] = [
  scattered,
  scattered,
  whole,
  tens,
  onVertices,
  onEdges,
  tangentToEdges,
  touching,
  fourInAPoint,
  onOneCircle,
  onALine,
  atOnePoint,
  nearlyAtOnePoint,
  nearlyDegenerate,
  nearlyDegenerate,
  holdingAll,
];

const turnRings = (polygons: PlanePolygons): PlanePolygons =>
  polygons.map((rings) => rings.map((ring) => [...ring].reverse()));

const repeatVertices = (polygons: PlanePolygons, random: Random): PlanePolygons =>
  polygons.map((rings) =>
    rings.map((ring) => ring.flatMap((vertex) => (random() < 0.3 ? [vertex, vertex] : [vertex]))),
  );

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
