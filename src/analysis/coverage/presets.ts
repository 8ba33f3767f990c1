import { type Metres, metres } from '../../lib/units';

/** The walk slider, metres. It starts at the walk of the dementia-inclusive guide. */
export const walkLimits = { min: metres(10), max: metres(300), start: metres(50), step: metres(5) } as const;

/**
 * A published norm for seats along a way. Norms give the spacing ("S metres apart"); the farthest walk
 * to a seat is half of it. Names and sources for people stand in the catalogues, under the id.
 */
export interface WalkPreset {
  readonly id: 'poland' | 'united-kingdom' | 'dementia-inclusive' | 'japan' | 'germany';
  readonly walk: Metres;
  /** Metres between neighbouring seats, as the norm words it. */
  readonly spacing: Metres;
}

/**
 * By walk: the Polish accessibility standard, DfT Inclusive Mobility, the Dementia-inclusive
 * neighbourhoods guide (British Columbia), the farther end of Setagaya 2021 and Hamamatsu 2024, the
 * guidance to DIN 18040-3. Of the Shanghai guideline no metre value is known, so it is not here.
 */
export const walkPresets: readonly WalkPreset[] = [
  preset('poland', 30),
  preset('united-kingdom', 50),
  preset('dementia-inclusive', 100),
  preset('japan', 200),
  preset('germany', 300),
];

function preset(id: WalkPreset['id'], spacing: number): WalkPreset {
  return { id, walk: metres(spacing / 2), spacing: metres(spacing) };
}
