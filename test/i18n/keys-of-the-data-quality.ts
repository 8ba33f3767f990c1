import { openInputs } from '../../src/analysis/axes/data';
import { conflictKinds, qualityFields } from '../../src/analysis/data-quality/data';
import type { BuiltKeys } from './check-key-uses';

/** Keys that the page of the data's quality builds. */
export const keysOfTheDataQuality: BuiltKeys = {
  'data.quality.field.*': qualityFields,
  'data.quality.conflict.*': conflictKinds,
  'data.quality.stake.*': openInputs,
  'data.quality.settle.*': conflictKinds,
  'data.quality.by.*': ['grids', 'neighbourhoods'],
  'data.quality.column.*': ['grid', 'neighbourhood'],
};
