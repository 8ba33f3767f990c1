import type { AreaInput, AxesRequest } from '../../../src/analysis/axes/data';
import { evenWeights } from '../../../src/analysis/axes/data';
import { metres, share } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { at, makeSeat } from '../../helpers/make-district';

/** Checked within the year before `asOf`. */
const recently = '2026-06-01';

/** A bench of two places; everything about it is known, backrest and a recent check only are yes. */
export const bench = (id: string, change: Partial<Seat> = {}): Seat =>
  makeSeat(id, at(0, 0), {
    places: 2,
    backrest: 'yes',
    armrest: 'no',
    covered: 'no',
    checkDate: recently,
    ...change,
  });

/** 2 ha, 0.5 km of street, half of it covered, 400 m the longest stretch. */
export const area = (seats: readonly Seat[], change: Partial<AreaInput> = {}): AreaInput => ({
  id: 'JA-01',
  hectares: 2,
  kilometres: 0.5,
  seats,
  coveredShare: share(0.5),
  longestStretch: metres(400),
  ...change,
});

/** A walk of 50 m; 4 places a hectare and 20 a kilometre are enough. */
export const request = (change: Partial<AxesRequest> = {}): AxesRequest => ({
  walk: metres(50),
  weights: evenWeights,
  asOf: '2026-11-24',
  reference: { placesPerHectare: 4, placesPerKilometre: 20 },
  statuses: new Map(),
  ...change,
});
