import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { switchLanguage } from '../../../../../src/i18n/translate';
import { findSeats as findInSteps } from '../../../../../src/lenses/plan/data/edit/find-seats';
import { takeAllSteps } from '../../../../../src/lib/take-all-steps';
import type { Seat } from '../../../../../src/model/district';
import { at, makeSeat } from '../../../../helpers/make-district';

const findSeats = (seats: readonly Seat[], text: string) =>
  takeAllSteps(findInSteps(seats, text)).map(({ id }) => id);

const near = (id: string, zh: string, en: string) =>
  makeSeat(id, at(0, 0), { near: { zh, en }, street: null, form: 'bench' });
const seats = [
  near('s1', '静安公园', "Jing'an Park"),
  near('s2', '里弄口', 'lane mouth'),
  near('s30', '', ''),
];

beforeAll(() => switchLanguage('zh'));
afterAll(() => switchLanguage('zh'));

describe('the search for a seat to edit', () => {
  it('finds a number, a place, and every seat of a form; all without a text', () => {
    expect(findSeats(seats, ' ')).toEqual(['s1', 's2', 's30']);
    expect(findSeats(seats, 'S3')).toEqual(['s30']);
    expect(findSeats(seats, '公园')).toEqual(['s1']);
    expect(findSeats(seats, '长椅')).toEqual(['s1', 's2', 's30']);
    expect(findSeats(seats, 'nowhere')).toEqual([]);
  });

  it('searches what the page says after another language was chosen', async () => {
    expect(findSeats(seats, 'jingan')).toEqual([]);
    await switchLanguage('en');
    expect(findSeats(seats, 'jingan park')).toEqual(['s1']);
    expect(findSeats(seats, '公园')).toEqual([]);
    await switchLanguage('zh');
    expect(findSeats(seats, '公园')).toEqual(['s1']);
  });

  it('finds what a seat says now, and the same as seat by seat in a long list', () => {
    const many = Array.from({ length: 3000 }, (_, i) => near(`n${i}`, `第 ${i} 号`, `number ${i}`));
    for (const text of ['77', '第 12', 'n299'])
      expect(findSeats(many, text)).toEqual(many.flatMap((seat) => findSeats([seat], text)));
    const changed = many.map((seat) => (seat.id === 'n5' ? near('n5', '桥头', 'bridge') : seat));
    expect(findSeats(many, '桥头')).toEqual([]);
    expect(findSeats(changed, '桥头')).toEqual(['n5']);
  });
});
