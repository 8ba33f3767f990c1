import { wordedPackErrors } from '../../src/lenses/plan/data/overview/data-words';
import { contentKinds } from '../../src/lenses/plan/data/overview/pack-contents';
import { wordedFaults } from '../../src/lenses/plan/data/overview/pack-file-step';
import { dataPages } from '../../src/state/plan-page';
import type { BuiltKeys } from './check-key-uses';

const furtherPages = dataPages.filter((page) => page !== 'data');

/** Keys that the page of the district's data builds. */
export const keysOfTheData: BuiltKeys = {
  'data.*.title': furtherPages,
  'data.*.purpose': furtherPages,
  'data.kind.*': contentKinds,
  'data.pack.error.*': wordedPackErrors,
  'data.origin.*': ['import', 'pack-file'],
  'data.file.fault.*': wordedFaults,
  'data.file.standing.*': ['new', 'same', 'newer', 'older', 'other'],
};
