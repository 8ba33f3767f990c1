/** A system of coordinates in the words of proj4. */
export interface CrsDefinition {
  readonly definition: string;
  /** By what the numbers of a file are multiplied to be those of the definition: grads to degrees, turned axes. */
  readonly scale: readonly [x: number, y: number];
  /**
   * The datum that no published parameters tie to WGS-84, so that all may lie off by up to some hundred metres; null =
   * it is tied, to a few metres.
   */
  readonly datum: string | null;
}

/** What of a system may not be understood. Worded in the catalogues as `data.import.crs-part.PART`. */
export const crsParts = ['form', 'kind', 'datum', 'meridian', 'unit', 'axis', 'method', 'parameter'] as const;

/** What of a system is not understood, and its name there; `form` = nothing of it is known. */
export interface CrsFault {
  readonly part: (typeof crsParts)[number];
  readonly name: string;
}
