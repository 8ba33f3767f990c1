import fc from 'fast-check';
import type { Segment } from '../../src/geometry/cut-segment';
import type { Anchor } from '../../src/geometry/street-graph/data';

export interface RandomNetwork {
  readonly segments: readonly Segment[];
  readonly anchors: readonly Anchor[];
}

/** What stands for an anchor until the graph is known: shares of the number of edges and of a length. */
interface AnchorDraft {
  readonly edge: number;
  readonly share: number;
  readonly access: number;
}

const coordinate = fc.integer({ min: 0, max: 5 });
/** Ten metres a step: corners coincide, so lines join, double, close loops, and shrink to nothing. */
const corner = fc.tuple(coordinate, coordinate).map(([x, y]) => [10 * x, 10 * y] as const);
const segment = fc.tuple(corner, corner);
const share = fc.constantFrom(0, 0.25, 0.5, 1, 1 / 3, 0.7123);
const access = fc.constantFrom(0, 0, 3, 12.5, 29.9);

export const anchorDraft: fc.Arbitrary<AnchorDraft> = fc.record({ edge: fc.nat(1000), share, access });

export function placeDraft(segments: readonly Segment[], draft: AnchorDraft): Anchor {
  const edge = draft.edge % segments.length;
  const [from, to] = segments[edge] as Segment;
  return {
    edge,
    along: draft.share * Math.hypot(to[0] - from[0], to[1] - from[1]),
    access: draft.access,
  };
}

/** Small networks of several components with zero-length, doubled and crossing segments. */
export const randomNetwork: fc.Arbitrary<RandomNetwork> = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 14 }), fc.array(anchorDraft, { maxLength: 6 }))
  .map(([segments, drafts]) => ({
    segments,
    anchors: drafts.map((draft) => placeDraft(segments, draft)),
  }));
