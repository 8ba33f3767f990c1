import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAnchor } from '../../../src/geometry/street-graph/add-anchor';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import type { Anchor, DistanceField } from '../../../src/geometry/street-graph/data';
import { findDistances } from '../../../src/geometry/street-graph/find-distances';
import { findKnots } from '../../../src/geometry/street-graph/find-knots';
import { removeAnchor } from '../../../src/geometry/street-graph/remove-anchor';
import { anchorDraft, placeDraft, randomNetwork } from '../../helpers/random-network';

const present = (field: DistanceField) => field.anchors.filter((anchor): anchor is Anchor => anchor !== null);

const allKnots = (field: DistanceField) =>
  Array.from({ length: field.graph.edgeCount }, (_, edge) => findKnots(field, edge));

/** A step: take away one of the anchors, or add one. */
const step = fc.oneof(fc.record({ remove: fc.nat(50) }), fc.record({ add: anchorDraft }));

describe('a field that anchors are added to and taken out of', () => {
  it('equals a full run after every step, to the last digit, and names every edge that changed', () => {
    fc.assert(
      fc.property(randomNetwork, fc.array(step, { maxLength: 30 }), ({ segments, anchors }, steps) => {
        const graph = buildStreetGraph(segments);
        const field = findDistances(graph, anchors);
        for (const change of steps) {
          const before = allKnots(field);
          const numbers = field.anchors.flatMap((anchor, number) => (anchor ? [number] : []));
          let touched: number[] = [];
          if ('add' in change) {
            const free = field.anchors.indexOf(null);
            const number = free < 0 ? field.anchors.length : free;
            touched = addAnchor(field, number, placeDraft(segments, change.add));
          } else if (numbers.length > 0)
            touched = removeAnchor(field, numbers[change.remove % numbers.length] as number);
          const full = findDistances(graph, present(field));
          expect([...field.distance]).toEqual([...full.distance]);
          const after = allKnots(field);
          expect(after).toEqual(allKnots(full));
          for (const [edge, knots] of after.entries())
            if (!touched.includes(edge)) expect(knots).toEqual(before[edge]);
          for (const number of field.owner) if (number >= 0) expect(field.anchors[number]).not.toBeNull();
        }
      }),
      { seed: 21, numRuns: 250 },
    );
  });

  it('refuses to add an anchor twice or to take out one that is not there', () => {
    const field = findDistances(
      buildStreetGraph([
        [
          [0, 0],
          [10, 0],
        ],
      ]),
      [{ edge: 0, along: 0, access: 0 }],
    );
    expect(() => addAnchor(field, 0, { edge: 0, along: 1, access: 0 })).toThrow('in the field already');
    expect(() => removeAnchor(field, 7)).toThrow('not in the field');
  });
});
