import { metres } from '../../src/lib/units';
import type { SeatWish } from '../../src/model/wish/wish';

export const sampleWish: SeatWish = {
  id: 'wish-0123456789abcdef',
  packId: 'jingansi',
  line: [
    [121.44, 31.22],
    [121.4412, 31.22],
    [121.4412, 31.2204],
  ],
  fromSeat: 's001',
  toSeat: null,
  length: metres(158.75),
  rest: metres(100),
  required: ['backrest', 'armrest'],
  day: '2026-11-25',
  note: '上坡',
};
