import {
  type AreaAxes,
  type AxisName,
  type AxisWeights,
  axisNames,
  evenWeights,
  qualityQuestions,
} from '../../analysis/axes/data';
import type { AreaWalking } from '../../analysis/walking/data';
import { formatMetres, formatNumber, formatShare } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { hasStreets } from '../../state/has-streets';

/** Points in formulas: one decimal more than the figure that they explain. */
const fine = (value: number) => formatNumber(value, 1);

/** What is divided, so fine that one who divides it comes to the same points. */
const finest = (value: number) => formatNumber(value, 2);

/** How an axis of this very area is computed, one sentence a step, from its inputs to what is unknown. */
export function axisFormula(
  area: AreaAxes,
  name: AxisName,
  headlineKind: AreaWalking['headlineKind'],
): readonly string[] {
  const streets = t(`plan.axes.streets.${headlineKind}`);
  switch (name) {
    case 'quantity':
      return quantityFormula(area, streets);
    case 'distribution':
      return distributionFormula(area, streets);
    case 'quality':
      return qualityFormula(area);
    case 'sharing':
      return sharingFormula(area);
  }
}

function totalText(value: number | null): string {
  return t('plan.axes.total', { value: fine(value ?? 0) });
}

function quantityFormula({ axes, inputs, halves }: AreaAxes, streets: string): string[] {
  const { reference, placesPerHectare, placesPerKilometre } = inputs;
  if (!reference || !halves.quantity) return [t('plan.axes.quantity.untold')];
  const [hectare, kilometre] = halves.quantity;
  const places = formatNumber(inputs.publicPlaces);
  return [
    placesPerHectare === null
      ? t('plan.axes.quantity.no-area')
      : t('plan.axes.quantity.hectare', {
          places,
          hectares: finest(inputs.hectares),
          density: finest(placesPerHectare),
          reference: finest(reference.placesPerHectare),
          points: fine(hectare),
        }),
    placesPerKilometre === null
      ? t('plan.axes.quantity.no-street')
      : t('plan.axes.quantity.kilometre', {
          places,
          streets,
          kilometres: finest(inputs.kilometres),
          density: finest(placesPerKilometre),
          reference: finest(reference.placesPerKilometre),
          points: fine(kilometre),
        }),
    totalText(axes.quantity.value),
    ...(inputs.openAccessPlaces > 0
      ? [
          t('plan.axes.quantity.access', {
            count: inputs.openAccessPlaces,
            low: fine(axes.quantity.low),
          }),
        ]
      : []),
    t('plan.axes.quantity.note'),
  ];
}

function distributionFormula({ axes, inputs, halves }: AreaAxes, streets: string): string[] {
  const { coveredShare, longestStretch, walk } = inputs;
  if (!hasStreets.value) return [t('plan.axes.distribution.streetless')];
  if (coveredShare === null || longestStretch === null || !halves.distribution)
    return [t('plan.axes.distribution.none'), t('plan.axes.distribution.note')];
  const [covered, stretch] = halves.distribution;
  return [
    t('plan.axes.distribution.covered', {
      streets,
      share: formatShare(coveredShare),
      walk: formatMetres(walk),
      points: fine(covered),
    }),
    t('plan.axes.distribution.stretch', {
      stretch: formatMetres(longestStretch),
      walk: formatMetres(walk),
      spacing: formatMetres(2 * walk),
      points: fine(stretch),
    }),
    totalText(axes.distribution.value),
    t('plan.axes.distribution.note'),
  ];
}

function qualityFormula({ axes: { quality }, inputs }: AreaAxes): string[] {
  if (inputs.places === 0) return [t('plan.axes.no-seats')];
  const sum = (answer: 'yes' | 'no' | 'open') =>
    qualityQuestions.reduce((total, question) => total + inputs.answers[question][answer], 0);
  return [
    ...qualityQuestions.map((question) =>
      t('plan.axes.quality.answers', {
        question: t(`plan.axes.question.${question}`),
        ...inputs.answers[question],
      }),
    ),
    t('plan.axes.quality.formula', {
      known: sum('yes') + sum('no'),
      yes: sum('yes'),
      points: fine(quality.value ?? 0),
    }),
    ...(sum('open') > 0
      ? [
          t('plan.axes.quality.open', {
            open: sum('open'),
            low: fine(quality.low),
            high: fine(quality.high),
          }),
        ]
      : []),
    t('plan.axes.quality.note'),
  ];
}

function sharingFormula({ axes: { sharing }, inputs, halves }: AreaAxes): string[] {
  if (!halves.sharing) return [t('plan.axes.no-seats')];
  const [free, shared] = halves.sharing;
  const { places } = inputs;
  return [
    t('plan.axes.sharing.free', { places, free: inputs.freePlaces, points: fine(free) }),
    t('plan.axes.sharing.shared', { places, shared: inputs.sharedPlaces, points: fine(shared) }),
    totalText(sharing.value),
    ...(inputs.openAccessPlaces > 0
      ? [t('plan.axes.sharing.access', { count: inputs.openAccessPlaces, high: fine(sharing.high) })]
      : []),
    t('plan.axes.sharing.note'),
  ];
}

/** How the need of an area comes from its axes and the weights. */
export function needFormula({ axes, need }: AreaAxes, weights: AxisWeights): readonly string[] {
  const used = axisNames.some((name) => weights[name] > 0) ? weights : evenWeights;
  return [
    ...axisNames.map((name) =>
      t('plan.axes.need.part', {
        axis: t(`plan.axes.name.${name}`),
        value: fine(axes[name].value ?? 0),
        weight: formatNumber(used[name], 1),
      }),
    ),
    t('plan.axes.need.formula', { mean: fine(100 - need.value), need: fine(need.value) }),
    ...(fine(need.low) === fine(need.high)
      ? []
      : [t('plan.axes.need.range', { low: fine(need.low), high: fine(need.high) })]),
  ];
}
