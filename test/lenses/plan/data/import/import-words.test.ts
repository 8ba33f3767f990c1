import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVolume, switchLanguage } from '../../../../../src/i18n/translate';
import {
  countLeftOut,
  importSentence,
  takeWords,
} from '../../../../../src/lenses/plan/data/import/import-words';
import { sampleReport, sampleTable } from '../../../../helpers/sample-import';

/** Without the marks that keep names apart from the sentence. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

const benches = sampleTable({ name: 'toulouse.csv', rowCount: 6616, accepted: 6610, leftOut: 6 });
const grids = sampleTable({
  name: 'grids.geojson',
  rowCount: 35,
  accepted: 35,
  plan: { ...sampleTable().plan, kind: 'grids' },
});
const notes = sampleTable({
  name: 'notes.csv',
  rowCount: 9,
  accepted: 0,
  leftOut: 9,
  plan: { ...sampleTable().plan, kind: 'ignore' },
});

beforeAll(async () => {
  await switchLanguage('en');
  await openVolume('data');
});
afterAll(() => switchLanguage('zh'));

describe('the sentence about an import', () => {
  it.each([
    [[benches], 'toulouse.csv looks like 6,616 seats; 6,610 rows are taken, 6 are left out.'],
    [[sampleTable()], 'seats.csv looks like 3 seats; all of it is taken.'],
    [
      [sampleTable({ rowCount: 1, accepted: 0, leftOut: 1 })],
      'seats.csv looks like 1 seat, but no row of it can be taken.',
    ],
    [[sampleTable({ rowCount: 0, accepted: 0 })], 'seats.csv holds no rows.'],
    [[notes], 'notes.csv has 9 rows and is not imported.'],
    [[], 'These files hold nothing that could be imported.'],
    [[benches, grids, notes], '3 tables hold 6,651 rows; 6,645 are taken, 6 are left out.'],
  ])('says what the files are and how much of them can be taken', (tables, sentence) => {
    expect(plain(importSentence(sampleReport(tables)))).toBe(sentence);
  });

  it('names a file that is written from right to left without turning the sentence', () => {
    const name = '\u202Eמקומות.csv';
    const sentence = importSentence(sampleReport([sampleTable({ name })]));
    expect(sentence).toContain('\u2068\uFFFDמקומות.csv\u2069 looks like');
  });
});

describe('the main button', () => {
  it('says what it will do: one kind by its name, several as items, and nothing that is not imported', () => {
    expect(takeWords(sampleReport([benches, notes]))).toBe('Take 6,610 seats');
    expect(takeWords(sampleReport([benches, grids]))).toBe('Take 6,645 items');
    expect(takeWords(sampleReport([notes]))).toBe('Import');
  });
});

describe('the counts beside the lists', () => {
  it('leave out the rows of tables that are not imported', () => {
    expect(countLeftOut(sampleReport([benches, notes]))).toBe(6);
  });
});
