import { describe, expect, it } from 'vitest';
import { wordedImportErrors } from '../../../src/lenses/plan/data/import/import-error-text';
import { checkImport, startCounts } from '../../fuzz/import/check-import';

/** A slice of `npm run fuzz -- --kind import`, the same every time. */
describe('files of every format, damaged in every way', () => {
  it('are read or refused with their reason, each row accounted for', async () => {
    const counts = startCounts();
    const faults: string[] = [];
    for (let seed = 1; seed <= 250; seed++) faults.push(...(await checkImport(seed, counts)));
    expect(faults).toEqual([]);
    expect(counts.read).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(20);
    const worded: readonly string[] = wordedImportErrors;
    expect([...counts.codes].filter((code) => !worded.includes(code))).toEqual([]);
    const damaged = [...counts.damaged.values()];
    const files = damaged.reduce((sum, count) => sum + count.files, 0);
    const othersIn = damaged.reduce((sum, count) => sum + count.othersIn, 0);
    expect(files).toBeGreaterThan(40);
    // The issue asks for nine files in ten.
    expect(othersIn / files).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});
