import type { AreaAxes, AxisInputs } from '../../src/analysis/axes/data';
import { metres } from '../../src/lib/units';

const axis = { value: 0, low: 0, high: 0 };
const axes = { quantity: axis, distribution: axis, quality: axis, sharing: axis };
const noAnswers = { yes: 0, no: 0, open: 0 };
const inputs: AxisInputs = {
  hectares: 1,
  kilometres: 0,
  walk: metres(0),
  coveredShare: null,
  longestStretch: null,
  reference: null,
  places: 0,
  publicPlaces: 0,
  placesPerHectare: null,
  placesPerKilometre: null,
  freePlaces: 0,
  openAccessPlaces: 0,
  sharedPlaces: 0,
  adoptedPlaces: 0,
  answers: { backrest: noAnswers, armrest: noAnswers, covered: noAnswers, checked: noAnswers },
  openSeats: { backrest: 0, armrest: 0, covered: 0, checked: 0, access: 0, any: 0 },
};
const halves = { quantity: null, distribution: null, sharing: null };

/** Axes of nothing, with a need. */
export const blankAxes = (id: string, need: number): AreaAxes => ({
  id,
  axes,
  need: { value: need, low: need, high: need },
  inputs,
  halves,
});
