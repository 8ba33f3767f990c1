import type { Coverage } from '../analysis/coverage/data';
import type { Usability } from '../analysis/usability/data';
import type { Metres, Position } from '../lib/units';
import type { District } from '../model/district';
import type { FeatureRef } from '../model/feature-ref';
import type { AdoptionStatus } from '../model/vocabulary';

/** The symbology of the three lenses. */
export type Symbology = 'plan' | 'adopt' | 'find';

/**
 * Everything that the map shows, as one immutable value. The engine diffs it by identity against the
 * scene before: a member that is the same object costs nothing.
 */
export interface MapScene {
  readonly district: District;
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  readonly symbology: Symbology;
  readonly selection: FeatureRef | null;
  readonly hovered: FeatureRef | null;
  /** Plan: choropleth, gaps and discs; null until computed. */
  readonly coverage: Coverage | null;
  /** Per seat id: whether it serves the need of the moment. */
  readonly usability: ReadonlyMap<string, Usability>;
  /** Per seat id: baseline and ledger together. */
  readonly statuses: ReadonlyMap<string, AdoptionStatus>;
  /** Find: ids of the nearest seats, nearest first; the first nine carry their number. */
  readonly ranked: readonly string[];
  /** Find: where the person is, with the accuracy of the fix. */
  readonly position: { readonly at: Position; readonly accuracy: Metres | null } | null;
  /** Adopt: arcs from a building to the seats that it keeps (deck.gl, loaded when there is one). */
  readonly arcs: readonly { readonly from: Position; readonly to: Position; readonly seatId: string }[];
  /** Adopt: ids of the buildings that keep a seat; they carry a blue outline. */
  readonly keepers: ReadonlySet<string>;
  /** Adopt: the circle "within r of here". */
  readonly circle: { readonly center: Position; readonly radius: Metres } | null;
}
