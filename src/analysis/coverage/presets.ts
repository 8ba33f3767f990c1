import { type Metres, metres } from '../../lib/units';

/** The walk slider, metres. It starts at the walk of the dementia-inclusive guide. */
export const walkLimits = { min: metres(10), max: metres(300), start: metres(50), step: metres(5) } as const;

/**
 * A published norm for seats along a way. Norms give the spacing ("S metres apart"); the farthest walk
 * to a seat is half of it.
 */
export interface WalkPreset {
  readonly id: string;
  readonly walk: Metres;
  /** Metres between neighbouring seats, as the norm words it. */
  readonly spacing: Metres;
  /** The publication, as one would cite it. */
  readonly source: string;
}

const setagayaHamamatsu = 'Setagaya 2021; Hamamatsu 2024 (100–200 m)';

/** By walk. Of the Shanghai guideline no metre value is known, so it is not here. */
export const walkPresets: readonly WalkPreset[] = [
  preset('poland', 30, 'Polish accessibility standard'),
  preset('united-kingdom', 50, 'DfT, Inclusive Mobility'),
  preset('dementia-inclusive', 100, 'Dementia-inclusive neighbourhoods guide, British Columbia'),
  preset('japan-near', 100, setagayaHamamatsu),
  preset('poznan', 150, 'Poznań bench study 2025'),
  preset('japan-far', 200, setagayaHamamatsu),
  preset('germany', 300, 'DIN 18040-3, guidance'),
];

function preset(id: string, spacing: number, source: string): WalkPreset {
  return { id, walk: metres(spacing / 2), spacing: metres(spacing), source };
}
