import { tilingFaultKinds } from '../../src/analysis/grid-tiling/data';
import { shiftWitnesses } from '../../src/io/import/coordinate-findings';
import { crsParts } from '../../src/io/import/coordinates/crs-definition';
import { importKinds, rowIssueCodes } from '../../src/io/import/data';
import { wordedImportErrors } from '../../src/lenses/plan/data/import/import-error-text';
import { asOfBases, importLists } from '../../src/worker/import/import-messages';
import type { BuiltKeys } from './check-key-uses';

/** Keys that the page of the import builds. */
export const keysOfTheDataImport: BuiltKeys = {
  'data.error.*': wordedImportErrors,
  'data.row-issue.*': rowIssueCodes,
  'data.import.count.*': importKinds,
  'data.import.kind.*': importKinds,
  'data.import.witness.*': shiftWitnesses,
  'data.import.fault.*': tilingFaultKinds,
  'data.import.list.*': importLists,
  'data.import.crs-part.*': crsParts,
  'data.import.datum.*': ['gcj02', 'bd09'],
  'data.import.direction.*': ['0', '1', '2', '3', '4', '5', '6', '7'],
  'data.import.format.*': ['table', 'gis', 'osm'],
  'data.import.missing.removed.*': ['seats', 'streets', 'grids', 'other'],
  'data.import.as-of.*': asOfBases,
  'data.import.spread.*': ['left-out', 'kept'],
  'data.import.finding.outside.*': ['kept', 'left-out'],
  'data.import.target.missing.*': ['kept', 'removed'],
  'data.import.pair.*': ['one', 'two'],
  'data.import.separator.*': ['comma', 'semicolon', 'tab'],
};
