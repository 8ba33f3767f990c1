/** A disc on a plane, in any one unit. */
export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Rounds of gentle pushing; most groups are apart after ten. */
const rounds = 24;
/** How much farther than touching: hides rounding. */
const margin = 1.001;

/**
 * Pushes discs apart until no two overlap, each as near to its own place as that lets it. Returns the new
 * centres by id. The result depends neither on the order of `discs` nor on chance: discs are taken by id.
 *
 * Two steps: all overlapping pairs push each other half their overlap at once (keeps a group's shape), then
 * whoever still overlaps is set, by id, on the nearest free place of a widening spiral (guarantees an end).
 * A force simulation with random starts was rejected: glyphs would dance from one run to the next.
 */
export function spreadDiscs(discs: readonly Disc[]): ReadonlyMap<string, readonly [x: number, y: number]> {
  const sorted = [...discs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = sorted.map((disc) => [disc.x, disc.y] as [number, number]);
  const reach = 2 * Math.max(0, ...sorted.map((disc) => disc.radius)) * margin;
  if (reach === 0) return new Map(sorted.map(({ id, x, y }) => [id, [x, y]]));
  for (let round = 0; round < rounds; round++) if (!pushOnce(sorted, places, reach)) break;
  settle(sorted, places, reach);
  return new Map(sorted.map(({ id }, i) => [id, places[i] as [number, number]]));
}

/** One simultaneous push of every overlapping pair; false when there was none. */
function pushOnce(discs: readonly Disc[], places: [number, number][], reach: number): boolean {
  const cells = new Cells(reach);
  places.forEach((place, i) => {
    cells.add(i, place);
  });
  const moves = places.map(() => [0, 0] as [number, number]);
  let moved = false;
  places.forEach(([x, y], i) => {
    for (const j of cells.near([x, y])) {
      if (j <= i) continue;
      const [otherX, otherY] = places[j] as [number, number];
      const wanted = (radiusOf(discs, i) + radiusOf(discs, j)) * margin;
      const distance = Math.hypot(otherX - x, otherY - y);
      if (distance >= wanted) continue;
      moved = true;
      // Two seats in one place part along a direction of their own, so that three do not line up.
      const angle = distance > 0 ? Math.atan2(otherY - y, otherX - x) : goldenAngle * (i + j);
      const push = (wanted - distance) / 2;
      add(moves[i], -push * Math.cos(angle), -push * Math.sin(angle));
      add(moves[j], push * Math.cos(angle), push * Math.sin(angle));
    }
  });
  places.forEach((place, i) => {
    add(place, ...(moves[i] as [number, number]));
  });
  return moved;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Takes the discs by id and sets each on the nearest free place. */
function settle(discs: readonly Disc[], places: [number, number][], reach: number): void {
  const cells = new Cells(reach);
  discs.forEach((disc, i) => {
    const wish = places[i] as [number, number];
    const isFree = ([x, y]: readonly [number, number]) =>
      cells.around([x, y]).every((bucket) =>
        bucket.every((j) => {
          const [otherX, otherY] = places[j] as [number, number];
          return (otherX - x) ** 2 + (otherY - y) ** 2 >= (disc.radius + radiusOf(discs, j)) ** 2;
        }),
      );
    let place: readonly [number, number] = wish;
    // A spiral whose turns are a quarter of a radius apart: close enough to find the near gaps.
    for (let step = 1; !isFree(place); step++) {
      const distance = (disc.radius / 4) * Math.sqrt(step);
      place = [
        wish[0] + distance * Math.cos(step * goldenAngle),
        wish[1] + distance * Math.sin(step * goldenAngle),
      ];
    }
    places[i] = [place[0], place[1]];
    cells.add(i, place);
  });
}

const radiusOf = (discs: readonly Disc[], i: number) => discs[i]?.radius ?? 0;

function add(target: [number, number] | undefined, x: number, y: number): void {
  if (!target) return;
  target[0] += x;
  target[1] += y;
}

/** Columns of buckets from one row to the next: more than a map can have at any zoom. */
const rowLength = 2 ** 24;

/** Buckets of one reach a side: whoever can touch a place is in its own or a neighbouring bucket. */
class Cells {
  readonly #buckets = new Map<number, number[]>();
  readonly #side: number;

  constructor(side: number) {
    this.#side = side;
  }

  add(index: number, [x, y]: readonly [number, number]): void {
    const key = Math.floor(y / this.#side) * rowLength + Math.floor(x / this.#side);
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.push(index);
    else this.#buckets.set(key, [index]);
  }

  /** In the order of their numbers. */
  near(place: readonly [number, number]): number[] {
    return this.around(place)
      .flat()
      .sort((a, b) => a - b);
  }

  /** The buckets around a place that hold something. */
  around([x, y]: readonly [number, number]): (readonly number[])[] {
    const middle = Math.floor(y / this.#side) * rowLength + Math.floor(x / this.#side);
    const found: (readonly number[])[] = [];
    for (let row = -rowLength; row <= rowLength; row += rowLength)
      for (let column = -1; column <= 1; column++) {
        const bucket = this.#buckets.get(middle + row + column);
        if (bucket) found.push(bucket);
      }
    return found;
  }
}
