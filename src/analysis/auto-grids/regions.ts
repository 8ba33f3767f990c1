import { signedRingArea } from '../../geometry/ring-area';
import type { Position, Ring } from '../../lib/units';

/** Area in square metres and length of the outline in metres. */
export type Measures = readonly [area: number, perimeter: number];

/** Groups of blocks, each with a zone; blocks of one zone only are together. */
export interface Regions {
  readonly totalArea: number;
  readonly list: () => readonly number[];
  readonly blocks: () => Iterable<number>;
  readonly blocksOf: (region: number) => readonly number[];
  readonly regionOf: (block: number) => number;
  /** Regions of the same zone that share an edge with this one, by number. */
  readonly neighboursOf: (region: number) => readonly number[];
  readonly regionsBeside: (block: number) => readonly number[];
  readonly measure: (region: number) => Measures;
  /** The region of the least area, those to be passed over left out. */
  readonly smallest: (passOver: ReadonlySet<number>) => number | null;
  /** `rings` = how many rings the two together have; 0 = they would touch themselves in a point. */
  readonly tryJoin: (
    a: number,
    b: number,
  ) => { readonly rings: number; readonly area: number; readonly perimeter: number };
  readonly join: (into: number, region: number) => void;
  /** What a move would give; null where either would not be one ring. */
  readonly tryMove: (block: number, to: number) => { readonly from: Measures; readonly to: Measures } | null;
  readonly move: (block: number, to: number) => void;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  /** Block on the other side; −1 = the boundary. */
  readonly beyond: number;
  readonly length: number;
}

export function createRegions(
  blocks: readonly Ring[],
  zoneOf: readonly number[],
  kx: number,
  ky: number,
): Regions {
  const edges = linkBlocks(blocks, kx, ky);
  const areas = blocks.map((ring) => signedRingArea(ring) * kx * ky);
  const regionOfBlock = blocks.map((_, block) => block);
  const members = new Map(blocks.map((_, block) => [block, new Set([block])]));
  const areaOf = new Map(areas.map((area, block) => [block, area]));
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

  /** Edges of some blocks that lead to none of them. */
  const outlineOf = (chosen: Iterable<number>, isIn: (block: number) => boolean): Edge[] => {
    const outline: Edge[] = [];
    for (const block of chosen)
      for (const edge of edges[block] as Edge[])
        if (edge.beyond < 0 || !isIn(edge.beyond)) outline.push(edge);
    return outline;
  };
  const lengthOf = (outline: readonly Edge[]): number => sum(outline.map(({ length }) => length));
  const membersOf = (region: number): Set<number> => members.get(region) as Set<number>;
  const measure = (region: number): Measures => {
    const outline = outlineOf(membersOf(region), (block) => regionOfBlock[block] === region);
    return [areaOf.get(region) as number, lengthOf(outline)];
  };
  const regionsAround = (chosen: Iterable<number>, own: number): number[] => {
    const found = new Set<number>();
    for (const block of chosen)
      for (const { beyond } of edges[block] as Edge[])
        if (beyond >= 0 && zoneOf[beyond] === zoneOf[block] && regionOfBlock[beyond] !== own)
          found.add(regionOfBlock[beyond] as number);
    return [...found].sort((a, b) => a - b);
  };
  const give = (block: number, to: number) => {
    const from = regionOfBlock[block] as number;
    membersOf(from).delete(block);
    membersOf(to).add(block);
    areaOf.set(from, (areaOf.get(from) as number) - (areas[block] as number));
    areaOf.set(to, (areaOf.get(to) as number) + (areas[block] as number));
    regionOfBlock[block] = to;
  };
  return {
    totalArea: sum(areas),
    list: () => [...members.keys()],
    blocks: () => blocks.keys(),
    blocksOf: (region) => [...membersOf(region)].sort((a, b) => a - b),
    regionOf: (block) => regionOfBlock[block] as number,
    neighboursOf: (region) => regionsAround(membersOf(region), region),
    regionsBeside: (block) => regionsAround([block], regionOfBlock[block] as number),
    measure,
    smallest: (passOver) => {
      let best: number | null = null;
      for (const [region, area] of areaOf)
        if (!passOver.has(region) && (best === null || area < (areaOf.get(best) as number))) best = region;
      return best;
    },
    tryJoin: (a, b) => {
      const outline = outlineOf(
        [...membersOf(a), ...membersOf(b)],
        (block) => regionOfBlock[block] === a || regionOfBlock[block] === b,
      );
      return {
        rings: countRings(outline),
        area: (areaOf.get(a) as number) + (areaOf.get(b) as number),
        perimeter: lengthOf(outline),
      };
    },
    join: (into, region) => {
      for (const block of [...membersOf(region)]) give(block, into);
      members.delete(region);
      areaOf.delete(region);
    },
    tryMove: (block, to) => {
      const from = regionOfBlock[block] as number;
      const rest = [...membersOf(from)].filter((other) => other !== block);
      if (rest.length === 0) return null;
      const left = outlineOf(rest, (other) => other !== block && regionOfBlock[other] === from);
      if (countRings(left) !== 1) return null;
      const grown = outlineOf(
        [...membersOf(to), block],
        (other) => other === block || regionOfBlock[other] === to,
      );
      if (countRings(grown) !== 1) return null;
      const area = areas[block] as number;
      return {
        from: [(areaOf.get(from) as number) - area, lengthOf(left)],
        to: [(areaOf.get(to) as number) + area, lengthOf(grown)],
      };
    },
    move: give,
  };
}

/** The edges of each block with the block beyond them. */
function linkBlocks(blocks: readonly Ring[], kx: number, ky: number): Edge[][] {
  const vertices = new Map<string, number>();
  const indexOf = ([x, y]: Position): number => {
    const key = `${x},${y}`;
    const known = vertices.get(key);
    if (known !== undefined) return known;
    vertices.set(key, vertices.size);
    return vertices.size - 1;
  };
  const owners = new Map<string, number>();
  const rings = blocks.map((ring, block) => {
    const indices = ring.map(indexOf);
    for (let i = 1; i < indices.length; i++) owners.set(`${indices[i - 1]}>${indices[i]}`, block);
    return indices;
  });
  return rings.map((indices, block) =>
    indices.slice(1).map((to, i) => {
      const from = indices[i] as number;
      const [ax, ay] = (blocks[block] as Ring)[i] as Position;
      const [bx, by] = (blocks[block] as Ring)[i + 1] as Position;
      const beyond = owners.get(`${to}>${from}`) ?? -1;
      return { from, to, beyond, length: Math.hypot((bx - ax) * kx, (by - ay) * ky) };
    }),
  );
}

/** How many rings an outline makes; 0 where a vertex is passed twice. */
function countRings(outline: readonly Edge[]): number {
  const next = new Map<number, number>();
  for (const { from, to } of outline) {
    if (next.has(from)) return 0;
    next.set(from, to);
  }
  let rings = 0;
  for (const [start] of next) {
    if (!next.has(start)) continue;
    rings++;
    let at: number | undefined = start;
    while (at !== undefined) {
      const to: number | undefined = next.get(at);
      next.delete(at);
      at = to;
    }
  }
  return rings;
}
