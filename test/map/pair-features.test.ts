import { describe, expect, it } from 'vitest';
import { pairFeatures } from '../../src/map/sources/pair-features';

const pair = (i: number) => ({
  key: `a${i}|b${i}`,
  ids: [`a${i}`, `b${i}`] as const,
  positions: [
    [i, 0],
    [i, 1],
  ] as const,
});

describe('pairs of seats on the map', () => {
  it('are a line each and two ends that say which seat they are, the chosen one above the rest', () => {
    const features = pairFeatures([pair(0), pair(1)], 'a0|b0');
    expect(
      features.map(({ geometry, properties }) => [geometry.type, properties?.seat, properties?.chosen]),
    ).toEqual([
      ['LineString', undefined, false],
      ['LineString', undefined, true],
      ['Point', 'a1', false],
      ['Point', 'b1', false],
      ['Point', 'a0', true],
      ['Point', 'b0', true],
    ]);
  });

  it('are bounded, and the chosen one is among them wherever it stands in the list', () => {
    const many = Array.from({ length: 5000 }, (_, i) => pair(i));
    const features = pairFeatures(many, 'a4999|b4999');
    expect(features.length).toBeLessThan(6100);
    expect(features.filter(({ properties }) => properties?.chosen)).toHaveLength(3);
  });
});
