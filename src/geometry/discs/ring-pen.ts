import type { DiscUnion, GapRing, PlaneOutline } from './data';

/** A place on an arc: radians behind its beginning, clockwise, and the angle about its centre. */
export interface PlaceOnBorder {
  readonly arc: number;
  readonly offset: number;
  readonly angle: number;
}

const fullTurn = 2 * Math.PI;

/** What sums of angles along a cycle and events at one place may lose, radians: far more than they do. */
const lostTurn = 1e-4;

/** Draws one ring of straight and circular pieces, and measures it exactly on the way. */
export interface RingPen {
  readonly drawTo: (x: number, y: number) => void;
  /**
   * Clockwise along the discs' border for so many radians, from one place of it to another; false where
   * the border is broken.
   */
  readonly drawArcs: (from: PlaceOnBorder, to: PlaceOnBorder, walk: number) => boolean;
  /** Once round the cycle of an arc, from its beginning; false where the border is broken. */
  readonly drawCycle: (arc: number) => boolean;
  readonly finish: () => GapRing;
}

/**
 * A pen for one ring. Areas come from Green's theorem, ½ ∮ (x dy − y dx), in closed form for arcs and
 * about a vertex of the outline, so that they keep their digits far from the origin. Chords stay in the
 * Voronoi cell and disc of their arc (both convex), so rings of chords cannot cross each other.
 * @param step largest turn of a chord, radians.
 */
export function createRingPen(union: DiscUnion, step: number, outline: PlaneOutline): RingPen {
  const { mesh, radius, arcs } = union;
  const originX = outline.rings[0]?.[0] ?? 0;
  const originY = outline.rings[0]?.[1] ?? 0;
  const points: number[] = [];
  let twiceArea = 0;
  // Where the pen is, about the origin; NaN before it is set down.
  let x = Number.NaN;
  let y = Number.NaN;
  let firstX = 0;
  let firstY = 0;

  const addPoint = (px: number, py: number): void => {
    const size = points.length;
    if (size > 0 && points[size - 2] === px && points[size - 1] === py) return;
    points.push(px, py);
  };

  /** From one angle clockwise to another, about `turn` radians. */
  const drawArc = (centre: number, from: number, to: number, turn: number): void => {
    const cx = mesh.coordinates[2 * centre] as number;
    const cy = mesh.coordinates[2 * centre + 1] as number;
    // Angles are known but for whole turns.
    const apart = from - to;
    const exact = apart - fullTurn * Math.round((apart - turn) / fullTurn);
    const sinFrom = Math.sin(from);
    const cosFrom = Math.cos(from);
    const sinTo = Math.sin(to);
    const cosTo = Math.cos(to);
    const beginX = cx - originX + radius * cosFrom;
    const beginY = cy - originY + radius * sinFrom;
    // From where the pen is to where the arc begins: nothing but rounding.
    if (Number.isNaN(x)) {
      firstX = beginX;
      firstY = beginY;
    } else twiceArea += x * beginY - y * beginX;
    twiceArea +=
      -radius * radius * exact +
      radius * ((cx - originX) * (sinTo - sinFrom) - (cy - originY) * (cosTo - cosFrom));
    const chords = Math.ceil(exact / step);
    for (let k = 1; k < chords; k++) {
      const angle = from - (exact * k) / chords;
      addPoint(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle));
    }
    addPoint(cx + radius * cosTo, cy + radius * sinTo);
    x = cx - originX + radius * cosTo;
    y = cy - originY + radius * sinTo;
  };

  return {
    drawTo(px, py) {
      if (Number.isNaN(x)) {
        firstX = px - originX;
        firstY = py - originY;
      } else twiceArea += x * (py - originY) - y * (px - originX);
      x = px - originX;
      y = py - originY;
      addPoint(px, py);
    },
    drawArcs(begin, landing, walk) {
      let { arc, offset: done } = begin;
      let left = walk;
      // Every arc once and the first one twice, at most.
      for (let drawn = 0; drawn <= arcs.count + 1; drawn++) {
        if (arc < 0) return false;
        const sweep = arcs.sweep[arc] as number;
        const end = (arcs.startAngle[arc] as number) + sweep;
        const isHome = arc === landing.arc && Math.abs(done + left - landing.offset) < lostTurn;
        const isLast = isHome || left <= sweep - done;
        // Where it ends is the place's own: the sum only tells how often the arc is passed.
        const until = isHome ? Math.max(done, landing.offset) : isLast ? done + Math.max(0, left) : sweep;
        const from = drawn === 0 ? begin.angle : end;
        const to = isHome ? landing.angle : isLast ? end - until : (arcs.startAngle[arc] as number);
        drawArc(arcs.centre[arc] as number, from, to, until - done);
        if (isLast) return true;
        left -= sweep - done;
        done = 0;
        arc = arcs.next[arc] as number;
      }
      return false;
    },
    drawCycle(first) {
      let arc = first;
      for (let drawn = 0; drawn < arcs.count; drawn++) {
        const start = arcs.startAngle[arc] as number;
        const sweep = arcs.sweep[arc] as number;
        drawArc(arcs.centre[arc] as number, start + sweep, start, sweep);
        arc = arcs.next[arc] as number;
        if (arc === first) return true;
        if (arc < 0) return false;
      }
      return false;
    },
    finish() {
      twiceArea += x * firstY - y * firstX;
      const size = points.length;
      if (size > 2 && points[0] === points[size - 2] && points[1] === points[size - 1]) points.length -= 2;
      return { points, signedArea: twiceArea / 2 };
    },
  };
}
