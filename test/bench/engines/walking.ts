import type { PlanePoint } from '../../../src/geometry/local-plane';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import type { Anchor, DistanceField, StreetGraph } from '../../../src/geometry/street-graph/data';
import { findDistances } from '../../../src/geometry/street-graph/find-distances';
import { findKnots } from '../../../src/geometry/street-graph/find-knots';
import { measureStretch } from '../../../src/geometry/street-graph/measure-stretch';

/** The walking engine under test. */
export const prepareNetwork = (segments: readonly (readonly [PlanePoint, PlanePoint])[]): StreetGraph =>
  buildStreetGraph(segments);

export const searchNetwork = (graph: StreetGraph, anchors: readonly Anchor[]): DistanceField =>
  findDistances(graph, anchors);

/** Metres of all edges from which the walk is longer than `walk`, exact. */
export function measureUncovered(field: DistanceField, walk: number): number {
  let metres = 0;
  for (let edge = 0; edge < field.graph.edgeCount; edge += 1) {
    const knots = findKnots(field, edge);
    for (const { from, to } of measureStretch(knots, 0, field.graph.edgeLength[edge] as number, walk)
      .uncovered)
      metres += to - from;
  }
  return metres;
}
