import { countInputs } from './count-inputs';
import {
  type AreaAxes,
  type AreaInput,
  type AxesRequest,
  type AxisHalves,
  type AxisInputs,
  type AxisName,
  type AxisValue,
  type AxisWeights,
  axisNames,
  evenWeights,
  type NeedValue,
  qualityQuestions,
} from './data';

/**
 * The four axes (0 to 100) and the need of a grid, a neighbourhood or the district, with the inputs and
 * parts that their formulas are shown from (definitions, Four axes and need).
 *
 * Ranges: an unknown attribute (or one that is only `limited`) may be yes or no. Unknown access counts,
 * so its place stays in P, and may turn out public or for customers only: `low` of quantity leaves it out
 * of P′, `high` of sharing takes it for free to sit. The need filter's own unknowns are no part of it:
 * they fail and are counted apart by the walking figures.
 */
export function findAxes(input: AreaInput, request: AxesRequest): AreaAxes {
  const inputs = countInputs(input, request);
  const halves = {
    quantity: inputs.reference && quantityHalves(inputs, inputs.publicPlaces),
    distribution: distributionHalves(inputs),
    sharing: inputs.places > 0 ? sharingHalves(inputs, inputs.freePlaces) : null,
  };
  const axes = {
    quantity: findQuantity(inputs),
    distribution: known(sum(halves.distribution)),
    quality: findQuality(inputs),
    sharing: findSharing(inputs),
  };
  return { id: input.id, axes, need: findNeed(axes, request.weights), inputs, halves };
}

/** Half of an axis is worth so many points. */
const half = 50;

/** Nothing to tell it from: 0 in the mean, and no range, for it says nothing about this area. */
const untold: AxisValue = { value: null, low: 0, high: 0 };

const known = (value: number): AxisValue => ({ value, low: value, high: value });

const sum = ([first, second]: AxisHalves) => first + second;

/** Against a constant of 0 any place is enough; a density over nothing (no area, no street) earns nothing. */
function reach(density: number, constant: number): number {
  if (!(density > 0)) return 0;
  return constant > 0 ? Math.min(1, density / constant) : 1;
}

function quantityHalves(inputs: AxisInputs, places: number): AxisHalves | null {
  const { reference, hectares, kilometres } = inputs;
  if (!reference) return null;
  return [
    hectares > 0 ? half * reach(places / hectares, reference.placesPerHectare) : 0,
    kilometres > 0 ? half * reach(places / kilometres, reference.placesPerKilometre) : 0,
  ];
}

function findQuantity(inputs: AxisInputs): AxisValue {
  const value = quantityHalves(inputs, inputs.publicPlaces);
  const low = quantityHalves(inputs, inputs.publicPlaces - inputs.openAccessPlaces);
  return value && low ? { value: sum(value), low: sum(low), high: sum(value) } : untold;
}

/** Where no seat can be reached on foot (S is null) all of it is 0. */
function distributionHalves({ walk, coveredShare, longestStretch }: AxisInputs): AxisHalves {
  if (longestStretch === null) return [0, 0];
  const passes = longestStretch <= 2 * walk ? 1 : (2 * walk) / longestStretch;
  return [half * (coveredShare ?? 0), half * passes];
}

/**
 * The mean over places of four questions is the share of yes among all their answers; the value takes the
 * known answers only, the range gives every open one as no, then as yes.
 */
function findQuality({ answers }: AxisInputs): AxisValue {
  const count = (answer: 'yes' | 'no' | 'open') =>
    qualityQuestions.reduce((total, question) => total + answers[question][answer], 0);
  const [yes, no, open] = [count('yes'), count('no'), count('open')];
  const all = yes + no + open;
  if (all === 0) return untold;
  return {
    value: yes + no > 0 ? (100 * yes) / (yes + no) : null,
    low: (100 * yes) / all,
    high: (100 * (yes + open)) / all,
  };
}

function sharingHalves({ places, sharedPlaces }: AxisInputs, freePlaces: number): AxisHalves {
  return [(half * freePlaces) / places, (half * sharedPlaces) / places];
}

function findSharing(inputs: AxisInputs): AxisValue {
  if (inputs.places === 0) return untold;
  const value = sum(sharingHalves(inputs, inputs.freePlaces));
  const high = sum(sharingHalves(inputs, inputs.freePlaces + inputs.openAccessPlaces));
  return { value, low: value, high };
}

/** Weights below 0 or not a number weigh nothing; when nothing weighs, all weigh the same. */
function findNeed(axes: Readonly<Record<AxisName, AxisValue>>, weights: AxisWeights): NeedValue {
  const weightOf = (from: AxisWeights, name: AxisName) => (from[name] > 0 ? from[name] : 0);
  const isWeightless = axisNames.every((name) => weightOf(weights, name) === 0);
  const used = isWeightless ? evenWeights : weights;
  const total = axisNames.reduce((weight, name) => weight + weightOf(used, name), 0);
  const need = (pick: (axis: AxisValue) => number) => {
    const lacking = axisNames.reduce(
      (points, name) => points + weightOf(used, name) * (100 - pick(axes[name])),
      0,
    );
    // Weights such as 0.1 can round the mean of four hundreds above 100.
    return Math.min(100, lacking / total);
  };
  return {
    value: need(({ value }) => value ?? 0),
    low: need(({ high }) => high),
    high: need(({ low }) => low),
  };
}
