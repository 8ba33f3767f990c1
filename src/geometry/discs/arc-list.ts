const fullTurn = 2 * Math.PI;

/**
 * An arc that would go round but for less than this, radians, is one without length whose ends rounding
 * has swapped: real ones stay 2·√(2·touchShare) ≈ 3e-6 short of a turn.
 */
const swappedEnds = 1e-7;

/** Arcs in the order in which they begin. */
export type ArcList = ReturnType<typeof createArcList>;

/** @param centres how many there are: a first guess at the number of arcs. */
export function createArcList(centres: number) {
  let capacity = Math.max(16, 2 * centres);
  let centre = new Int32Array(capacity);
  let startNeighbour = new Int32Array(capacity);
  let endNeighbour = new Int32Array(capacity);
  let startAngle = new Float64Array(capacity);
  let sweep = new Float64Array(capacity);
  let count = 0;
  const add = (of: number, angle: number, neighbour: number): number => {
    if (count === capacity) {
      capacity *= 2;
      centre = grow(centre, new Int32Array(capacity));
      startNeighbour = grow(startNeighbour, new Int32Array(capacity));
      endNeighbour = grow(endNeighbour, new Int32Array(capacity));
      startAngle = grow(startAngle, new Float64Array(capacity));
      sweep = grow(sweep, new Float64Array(capacity));
    }
    centre[count] = of;
    startAngle[count] = angle;
    startNeighbour[count] = neighbour;
    return count++;
  };
  return {
    get count() {
      return count;
    },
    begin: add,
    end(arc: number, angle: number, neighbour: number): void {
      let length = (angle - (startAngle[arc] as number)) % fullTurn;
      if (length < 0) length += fullTurn;
      sweep[arc] = length > fullTurn - swappedEnds ? 0 : length;
      endNeighbour[arc] = neighbour;
    },
    addCircle(of: number): void {
      const arc = add(of, 0, -1);
      sweep[arc] = fullTurn;
      endNeighbour[arc] = -1;
    },
    startNeighbour: (arc: number) => startNeighbour[arc] as number,
    endNeighbour: (arc: number) => endNeighbour[arc] as number,
    arcs: () => ({ centre, startAngle, sweep }),
  };
}

function grow<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
