import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AxisWeights, evenWeights } from '../../../src/analysis/axes/data';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { findFairness } from '../../../src/analysis/axes/find-fairness';
import { openVolume, switchLanguage } from '../../../src/i18n/translate';
import { AxesPanel } from '../../../src/lenses/plan/axes-panel';
import { AxesSummary } from '../../../src/lenses/plan/axes-summary';
import { AxisBars } from '../../../src/lenses/plan/axis-bars';
import { FairnessPage } from '../../../src/lenses/plan/fairness-page';
import { WeightControl } from '../../../src/lenses/plan/weight-control';
import { area, bench, request } from '../../analysis/axes/area-sample';
import { readText } from './read-text';

/** Every space alike: thin and narrow ones are for the eye only. */
const say = (node: Parameters<typeof readText>[0]) => readText(node).replace(/[\s\u2009\u202f]+/g, ' ');

const known = findAxes(area([bench('s1')]), request());
const partly = findAxes(
  area([bench('s1'), bench('s2', { armrest: 'unknown' }), bench('s3', { access: 'unknown' })]),
  request(),
);
const empty = findAxes(area([], { longestStretch: null }), request({ reference: null }));
const panel = (found: typeof known, first: number, last: number) => (
  <AxesPanel
    area={found}
    headlineKind="public"
    weights={evenWeights}
    ranking={{ rank: { rank: 7, first, last }, count: 35 }}
  />
);

beforeAll(async () => {
  await switchLanguage('en');
  await openVolume('plan');
});
afterAll(() => switchLanguage('zh'));

describe('the panel of the axes', () => {
  it('says need and rank in one sentence where all is known', () => {
    const text = say(panel(known, 7, 7));
    expect(text).toContain('ranks 7 of 35 micro-grids, the neediest first.');
    expect(text).not.toContain('may be');
  });

  it('says between which ranks, and what about whose seats is unknown', () => {
    expect(say(panel(partly, 3, 9))).toContain(
      'ranks 7 of 35 micro-grids, between 3 and 9, because of one seat with unknown arms, one seat of unknown access.',
    );
    expect(say(panel(known, 3, 9))).toContain('because something about seats in other grids is unknown.');
  });

  it('opens every figure to its formula with the inputs it has here', () => {
    const text = say(panel(partly, 3, 9));
    // 6 places on 2 ha against 4; 12 a kilometre against 20.
    expect(text).toContain(
      '6 on 2 ha, so 3 a hectare; the yardstick is 4. 50 × 3 ÷ 4, at most 50: 37.5 points.',
    );
    expect(text).toContain('12 a kilometre; the yardstick is 20. 50 × 12 ÷ 20, at most 50: 30 points.');
    expect(text).toContain(
      'Of the public streets, 50 % is within a walk of 50 m of a seat: 50 × 50 % = 25 points.',
    );
    expect(text).toContain('50 × 100 m ÷ 400 m, at most 50: 12.5 points.');
    expect(text).toContain('Arms: 0 places yes, 4 no, 2 unknown.');
    expect(text).toContain('Of 22 known answers 12 are yes: 100 × 12 ÷ 22 = 54.5 points.');
    expect(text).toContain('Unknown answers: 2. All of them no gives 50, all of them yes 58.3.');
    expect(text).toContain('Of 6 places 4 are known to be free to sit: 50 × 4 ÷ 6 = 33.3 points.');
    expect(text).toContain('Of 2 places it is unknown whether they are free; if all are, sharing is 50.');
  });

  it('says why an axis has no value', () => {
    const text = say(panel(empty, 1, 1));
    expect(text).toContain('The pack gives no yardstick');
    expect(text).toContain('No usable seat can be reached along the streets');
    expect(text).toContain('There is no seat to tell it from');
  });

  it('says the same in Chinese, with nothing left open', async () => {
    await switchLanguage('zh');
    const text = say(panel(partly, 3, 9));
    expect(text).toContain('排第 7；1 处座椅扶手不详、1 处座椅能否免费坐不详，所以也可能排在第 3 到第 9。');
    expect(text + say(panel(empty, 1, 1))).not.toMatch(/[{}]/);
    await switchLanguage('en');
  });
});

describe('the axes at a glance', () => {
  it('are a sentence for those who do not see the bars', () => {
    expect(say(<AxisBars axes={known.axes} />)).toContain(
      'Quantity 23, distribution 38, quality 50, sharing 50',
    );
    expect(say(<AxisBars axes={empty.axes} />)).toContain(
      'Quantity no yardstick, distribution 0, quality no seats, sharing no seats',
    );
  });

  it('give the range beside the value on paper', () => {
    expect(say(<AxesSummary axes={partly.axes} />)).toContain('Quality may be 50–58 55');
  });
});

describe('the weights', () => {
  /** The sliders of the control, by label. */
  const slide = (value: AxisWeights, label: string, to: number) => {
    const onChange = vi.fn<(weights: AxisWeights) => void>();
    const found = JSON.stringify(value);
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (typeof node === 'object' && node !== null && 'props' in node) {
        const { props } = node as { props: Record<string, unknown> };
        if (props.label === label) (props.onChange as (weight: number) => void)(to);
        else walk(props.children);
      }
    };
    walk(WeightControl({ value, onChange }));
    expect(JSON.stringify(value)).toBe(found);
    return onChange.mock.calls[0]?.[0];
  };

  it('change one at a time', () => {
    expect(slide(evenWeights, 'Quality', 3)).toEqual({ ...evenWeights, quality: 3 });
  });

  it('are all the same again when the last one is taken away', () => {
    const last = { quantity: 1, distribution: 0, quality: 0, sharing: 0 };
    expect(slide(last, 'Quantity', 0)).toEqual(evenWeights);
  });

  it('are said while the control is closed', () => {
    const control = (value: AxisWeights) => say(WeightControl({ value, onChange: () => {} }));
    expect(control(evenWeights)).toContain('Weights of the axes · all the same');
    expect(control({ ...evenWeights, sharing: 0 })).toContain('Sharing 0');
  });
});

describe('the page of fairness', () => {
  const grids = [1, 4, 4, 11].map((places, index) =>
    findAxes(
      area([bench(`s${index}`, { places })], { id: `g${index}`, hectares: 1 }),
      request({ statuses: new Map([['s3', 'adopted']]) }),
    ),
  );
  const page = (fairness: ReturnType<typeof findFairness>) =>
    say(<FairnessPage fairness={fairness} onBack={() => {}} />);

  it('says what the coefficients mean, and has the curve as a table', () => {
    const text = page(findFairness(grids));
    // Differences of all pairs of 1, 4, 4, 11: 60 of 16, over twice the mean of 5; one of four has all.
    expect(text).toContain('The Gini coefficient of places a hectare is 0.38');
    expect(text).toContain('The half with the fewest holds 25 %');
    expect(text).toContain('Of adopted places alone it is 0.75');
    expect(text).toMatch(/100 % 100 % 100 %/);
  });

  it('says so where nothing is adopted, or there is no place at all', () => {
    expect(page(findFairness(grids.slice(0, 3)))).toContain('No place is adopted yet.');
    expect(page(findFairness([empty]))).toContain('No micro-grid has a public place');
  });
});
