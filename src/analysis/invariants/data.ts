/** What must hold for any district pack, the bundled one or one's own (product, Data). */
export type Invariant =
  | 'ids-unique'
  | 'references-resolve'
  | 'outlines-simple'
  | 'grids-apart'
  | 'grids-fill-district'
  | 'grids-in-neighbourhood'
  | 'seats-inside'
  | 'buildings-inside'
  | 'streets-connected'
  | 'seats-have-places'
  | 'dates-in-order'
  | 'adoption-consistent';

/** One thing that does not hold, with all that its author needs to find it. */
export interface Breach {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly expectation: string;
}

export interface InvariantCheck {
  readonly invariant: Invariant;
  /** How many things were looked at. */
  readonly checked: number;
  readonly breaches: readonly Breach[];
}
