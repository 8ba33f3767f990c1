import { describe, expect, it } from 'vitest';
import { openFindings, signOf } from '../../../../../src/lenses/plan/data/import/open-findings';
import type { CoordinateFinding } from '../../../../../src/state/import';
import { plainCoordinates, sampleTable } from '../../../../helpers/sample-import';

const swapped: CoordinateFinding = {
  kind: 'swapped',
  plan: { ...plainCoordinates, axes: 'swapped' },
  rows: 3,
};
const outside: CoordinateFinding = { kind: 'outside', rows: 2, of: 3 };
const table = sampleTable({ findings: [outside, swapped] });

describe('what is asked about coordinates', () => {
  it('is what would mend them, before what follows from it', () => {
    expect(openFindings(table, [])).toEqual([swapped]);
  });

  it('is where the rows lie, once the mend is made or declined', () => {
    expect(openFindings(table, [signOf(table, swapped)])).toEqual([outside]);
    const mended = { ...table, plan: { ...table.plan, coordinates: swapped.plan } };
    expect(openFindings(mended, [])).toEqual([outside]);
  });

  it('is nothing of a table that is not imported', () => {
    expect(openFindings({ ...table, plan: { ...table.plan, kind: 'ignore' } }, [])).toEqual([]);
  });
});
