import { describe, expect, it } from 'vitest';
import { placeAdoptions } from '../../../src/analysis/adoption/place-adoptions';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';

const seats = [-150, -50, 20, 60, 120].map((x, index) => makeSeat(`s${index + 1}`, at(x, 0)));
const district = makeDistrict({ seats });

describe('placing adoptions', () => {
  it('names the grid of a place, and none outside all of them', () => {
    const places = new Map([
      ['a', at(-10, 0)],
      ['b', at(10, 0)],
      ['c', at(0, 5000)],
    ]);
    const placed = placeAdoptions(district, { places, free: new Set() });
    expect([...placed].map(([id, { gridId }]) => [id, gridId])).toEqual([
      ['a', 'JA-01'],
      ['b', 'JA-02'],
      ['c', null],
    ]);
  });

  it('offers the three nearest of the free seats, nearest first, and no other', () => {
    const free = new Set(['s1', 's2', 's4', 's5', 'unknown']);
    const placed = placeAdoptions(district, { places: new Map([['a', at(40, 0)]]), free });
    const nearest = placed.get('a')?.nearestFree.map(({ id, distance }) => [id, Math.round(distance)]);
    expect(nearest).toEqual([
      ['s4', 20],
      ['s5', 80],
      ['s2', 90],
    ]);
  });
});
