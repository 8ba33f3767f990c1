import { describe, expect, it } from 'vitest';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { needClasses, needClassOf } from '../../../src/analysis/axes/presets';
import { metres, share } from '../../../src/lib/units';
import { area, request } from './area-sample';

describe('the classes of need', () => {
  it.each([
    [0, 'good'],
    [29.9, 'good'],
    [30, 'fair'],
    [45, 'little'],
    [60, 'few'],
    [74.9, 'few'],
    [75, 'lacking'],
    [100, 'lacking'],
  ])('hold a need of %d as %s', (need, id) => {
    expect(needClasses[needClassOf(need)]?.id).toBe(id);
  });

  it('do not let rounding lift a grid over a break', () => {
    expect(needClasses[needClassOf(75 - 1e-12)]?.id).toBe('lacking');
  });

  it('call a grid without a seat lacking even where its neighbours’ seats serve it wholly', () => {
    const served = area([], { coveredShare: share(1), longestStretch: metres(60) });
    expect(needClasses[needClassOf(findAxes(served, request()).need.value)]?.id).toBe('lacking');
  });
});
