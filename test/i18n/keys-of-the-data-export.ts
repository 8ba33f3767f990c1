import { osmOmissions } from '../../src/io/write-seat-features/osm-tags';
import { seatForms } from '../../src/lenses/plan/data/export/export-page';
import type { BuiltKeys } from './check-key-uses';

const forms = [...seatForms, 'pack'];

/** Keys that are built at run time. */
export const keysOfTheDataExport: BuiltKeys = {
  'data.export.*.name': forms,
  'data.export.*.for': forms,
  'data.export.*.in': forms,
  'data.export.omitted.*': osmOmissions,
};
