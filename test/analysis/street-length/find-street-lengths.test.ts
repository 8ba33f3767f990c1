import { describe, expect, it } from 'vitest';
import { cutStreets } from '../../../src/analysis/street-length/cut-streets';
import { findStreetLengths } from '../../../src/analysis/street-length/find-street-lengths';
import type { District, Street } from '../../../src/model/district';
import { readBundledDistrict } from '../../helpers/bundled-pack';
import { makeDistrict } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

/** Two squares of 200 m, JA-01 west and JA-02 east of the line x = 0. */
const withStreets = (...streets: Street[]): District => ({ ...makeDistrict(), streets });

describe('findStreetLengths', () => {
  it('cuts a street where it passes from one grid to the next, and at the edge of the district', () => {
    const lengths = findStreetLengths(
      withStreets(
        makeStreet('a', [
          [-300, 0],
          [50, 0],
        ]),
      ),
    );
    expect(lengths.get('JA-01')?.publicStreets).toBeCloseTo(200, 6);
    expect(lengths.get('JA-02')?.publicStreets).toBeCloseTo(50, 6);
  });

  it('gives half of a street on the common border to either grid', () => {
    const lengths = findStreetLengths(
      withStreets(
        makeStreet('a', [
          [0, -100],
          [0, 100],
        ]),
      ),
    );
    expect(lengths.get('JA-01')?.publicStreets).toBeCloseTo(100, 6);
    expect(lengths.get('JA-02')?.publicStreets).toBeCloseTo(100, 6);
  });

  it('gives a street on the outer border wholly to its one grid', () => {
    const lengths = findStreetLengths(
      withStreets(
        makeStreet('a', [
          [-200, -100],
          [-200, 100],
        ]),
      ),
    );
    expect(lengths.get('JA-01')?.publicStreets).toBeCloseTo(200, 6);
    expect(lengths.get('JA-02')?.publicStreets).toBe(0);
  });

  it('counts lanes apart and uses them as headline only where there is no public street', () => {
    const lengths = findStreetLengths(
      withStreets(
        makeStreet('a', [
          [-150, 0],
          [-50, 0],
        ]),
        makeStreet(
          'b',
          [
            [-150, 50],
            [-120, 50],
          ],
          { lane: true },
        ),
        makeStreet(
          'c',
          [
            [50, 0],
            [90, 0],
          ],
          { lane: true },
        ),
      ),
    );
    expect(lengths.get('JA-01')).toMatchObject({ headline: lengths.get('JA-01')?.publicStreets });
    expect(lengths.get('JA-01')?.lanes).toBeCloseTo(30, 6);
    expect(lengths.get('JA-02')?.headline).toBeCloseTo(40, 6);
  });

  it('leaves out what one cannot walk', () => {
    const lengths = findStreetLengths(
      withStreets(
        makeStreet(
          'a',
          [
            [-150, 0],
            [-50, 0],
          ],
          { walkable: false },
        ),
      ),
    );
    expect(lengths.get('JA-01')?.publicStreets).toBe(0);
  });

  it('sums over the grids of the bundled district to its 13.9 km of streets and 31.8 km with lanes', () => {
    const district = readBundledDistrict();
    const lengths = [...findStreetLengths(district).values()];
    const publicStreets = lengths.reduce((sum, length) => sum + length.publicStreets, 0);
    const lanes = lengths.reduce((sum, length) => sum + length.lanes, 0);
    expect(publicStreets / 1000).toBeCloseTo(13.9, 1);
    expect((publicStreets + lanes) / 1000).toBeCloseTo(31.8, 1);
    const pieces = cutStreets(district).reduce((sum, piece) => sum + piece.length, 0);
    expect(publicStreets + lanes).toBeCloseTo(pieces, 6);
  });
});
