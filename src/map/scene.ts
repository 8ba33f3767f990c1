import type { FeatureCollection } from 'geojson';
import type { Evaluation } from '../analysis/evaluation/data';
import type { Usability } from '../analysis/usability/data';
import type { Metres, Position } from '../lib/units';
import type { District } from '../model/district';
import type { FeatureRef } from '../model/feature-ref';
import type { SeatOverlay } from '../model/scenario/scenario';
import type { AdoptionStatus } from '../model/vocabulary';

/** The symbology of the three lenses. */
export type Symbology = 'plan' | 'adopt' | 'find';

/** A scenario on the map: which seats differ and what that changes. */
export interface WhatIf {
  /**
   * Seats that differ from the pack by id, null = taken away. New ones wear a dashed ring, moved ones a line
   * from a ghost at the old place, removed ones a ghost with a cross.
   */
  readonly overlay: SeatOverlay;
  /** By grid id: what its plate says behind the number, in signed points rounded to whole ones. */
  readonly changed: ReadonlyMap<string, number>;
  /** Pieces of street that come within the walk by the seat in the hand, or by the last step. */
  readonly reached: readonly (readonly Position[])[];
  /** The seat in the hand and where it is held; null = none. */
  readonly dragging: { readonly id: string; readonly at: Position } | null;
}

/** A site that siting proposes. */
export interface Proposal {
  readonly position: Position;
  /** 1 = the first to be built. */
  readonly number: number;
  readonly selected: boolean;
}

/** A way on foot. */
export interface Way {
  /** Along the streets. */
  readonly line: readonly Position[];
  /** Straight legs between the streets and what stands beside them; drawn dashed. */
  readonly legs: readonly (readonly Position[])[];
  /** 1 = the way to the chosen or nearest seat. */
  readonly rank: number;
}

/** Where words stand, seen from what they are about. */
export type BoardSide = 'bottom' | 'top' | 'right' | 'left';

/** A walk with rests, as drawn: its legs, where one rests, and the longest leg with its words. */
export interface RestWalkOnMap {
  readonly legs: readonly {
    readonly line: readonly Position[];
    /** The longest of all: drawn in ink, with `longestText` beside it. */
    readonly longest: boolean;
    /** Longer than what was asked for. */
    readonly tooLong: boolean;
  }[];
  /** Where one rests, numbered from 1 in the order of the walk. */
  readonly stops: readonly { readonly id: string; readonly at: Position; readonly number: number }[];
  readonly start: Position;
  /** null on a round, which ends where it starts. */
  readonly end: Position | null;
  /** What stands beside the longest leg, in the language of the page. */
  readonly longestText: string;
  /** Where that stands (`placeBoard`); null = nowhere. */
  readonly board: { readonly at: Position; readonly side: BoardSide } | null;
}

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
  /** Plan: choropleth, gaps and uncovered stretches; null until computed. */
  readonly evaluation: Evaluation | null;
  /** Plan: the open scenario against the pack as it is; null = none is open. */
  readonly whatIf: WhatIf | null;
  /** Plan: where siting would put the next seats. */
  readonly proposals: readonly Proposal[];
  /** Plan: stretches on which walkers wish for a seat, while they are listed. */
  readonly wishes: readonly { readonly line: readonly Position[]; readonly selected: boolean }[];
  /** Plan: ids of the seats that are chosen together; null = they are not: a box drawn with Shift then zooms. */
  readonly marked: ReadonlySet<string> | null;
  /**
   * Plan: what an import would bring, while it is looked through (`importPreviewFeatures`); null = none is open.
   * The map may look anywhere on earth then.
   */
  readonly importPreview: FeatureCollection | null;
  /** Plan: seats can be taken into the hand and moved. */
  readonly editing: boolean;
  /** The next press on the map says where a new seat goes, or in Find where the person stands. */
  readonly placing: boolean;
  /** Find: ways on foot, the one of rank 1 in front. */
  readonly ways: readonly Way[];
  /** Find: the walk with rests that is open; null = none. */
  readonly restWalk: RestWalkOnMap | null;
  /** Per seat id: whether it serves the need of the moment. */
  readonly usability: { readonly get: (id: string) => Usability | undefined };
  /** Per seat id: baseline and ledger together. */
  readonly statuses: ReadonlyMap<string, AdoptionStatus>;
  /**
   * Ids of seats that carry their number, the first nine at most. Find: the nearest; Adopt: what could be
   * taken instead of the seat of the desk's case.
   */
  readonly ranked: readonly string[];
  /** Find: where the person is, with the accuracy of the fix. */
  readonly position: {
    readonly at: Position;
    readonly accuracy: Metres | null;
    /** Degrees clockwise from north; null or absent = not known. */
    readonly heading?: number | null;
  } | null;
  /** Adopt: arcs from a building to the seats that it keeps (deck.gl, loaded when there is one). */
  readonly arcs: readonly { readonly from: Position; readonly to: Position; readonly seatId: string }[];
  /** Adopt: ids of the buildings that keep a seat; they carry a blue outline. */
  readonly keepers: ReadonlySet<string>;
  /** Adopt: the circle "within r of here". */
  readonly circle: { readonly center: Position; readonly radius: Metres } | null;
}
