import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVolume, switchLanguage } from '../../../../../src/i18n/translate';
import { changeTable } from '../../../../../src/lenses/plan/data/import/change-table';
import { findExtent } from '../../../../../src/lenses/plan/data/import/find-extent';
import { importErrorText } from '../../../../../src/lenses/plan/data/import/import-error-text';
import { listCountries, listTimeZones } from '../../../../../src/lenses/plan/data/import/regions';
import { appError } from '../../../../../src/lib/app-error';
import { sampleReport, sampleTable } from '../../../../helpers/sample-import';

describe('changing one table of a plan', () => {
  it('takes a name of a file for a name, also where it is one of JavaScript', () => {
    const { plan } = sampleReport([sampleTable()]);
    const table = { ...sampleTable().plan, kind: 'places' as const };
    const changed = changeTable(plan, '__proto__', table);
    expect(Object.keys(changed.tables)).toEqual(['seats.csv', '__proto__']);
    expect(Object.values(changed.tables)[1]).toBe(table);
    expect(plan.tables).toEqual({ 'seats.csv': sampleTable().plan });
  });
});

describe('the extent of the rows', () => {
  it('leaves out the few that stray, and is null without rows', () => {
    const positions = new Float64Array(400);
    for (let i = 0; i < 200; i += 1) positions.set([121.4 + i / 1e4, 31.2 + i / 1e4], 2 * i);
    positions.set([0, 0], 0);
    const extent = findExtent(positions, new Float64Array());
    expect(extent?.[0][0]).toBeGreaterThan(121);
    expect(extent?.[1][1]).toBeLessThan(31.3);
    expect(findExtent(new Float64Array())).toBeNull();
  });

  it('holds every row of a short list', () => {
    const degree = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(degree, degree), { minLength: 1, maxLength: 50 }), (rows) => {
        const extent = findExtent(Float64Array.from(rows.flat()));
        for (const [lng, lat] of rows) {
          expect(lng).toBeGreaterThanOrEqual(extent?.[0][0] ?? Infinity);
          expect(lat).toBeLessThanOrEqual(extent?.[1][1] ?? -Infinity);
        }
      }),
      { seed: 6 },
    );
  });
});

describe('an error of an import', () => {
  beforeAll(async () => {
    await switchLanguage('en');
    await openVolume('data');
  });
  afterAll(() => switchLanguage('zh'));

  it('names the file as a text of its own', () => {
    const error = appError('import-picture', '', { file: 'a\u202Eb.png', found: 'PNG' });
    expect(importErrorText(error)).toBe(
      '\u2068a\uFFFDb.png\u2069 is a picture (\u2068PNG\u2069); it holds no rows.',
    );
  });

  it('has a sentence also where its code is new', () => {
    expect(importErrorText(appError('of-tomorrow', ''))).toContain('nothing was changed');
  });

  it('leaves no hole in a sentence where nothing is known of what came', () => {
    expect(importErrorText(appError('import-unknown-format', '', { file: 'x', found: '' }))).not.toMatch(
      /[{}]/,
    );
    expect(importErrorText(appError('import-empty', ''))).toContain('no row can be taken');
  });
});

describe('the lists of a new district', () => {
  it('hold what is set, known or not, once', () => {
    expect(listTimeZones('Asia/Shanghai').filter(({ value }) => value === 'Asia/Shanghai')).toHaveLength(1);
    expect(listTimeZones('Mars/Base').some(({ value }) => value === 'Mars/Base')).toBe(true);
    expect(listCountries('fr').filter(({ value }) => value === 'fr')).toHaveLength(1);
    expect(listCountries('').length).toBeGreaterThan(190);
  });
});
