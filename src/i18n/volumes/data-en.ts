import { data } from '../en/data';
import { dataEdit } from '../en/data-edit';
import { dataErrors } from '../en/data-errors';
import { dataExport } from '../en/data-export';
import { dataFieldCheck } from '../en/data-field-check';
import { dataImport } from '../en/data-import';
import { dataImportFields } from '../en/data-import-fields';
import { dataImportFindings } from '../en/data-import-findings';
import { dataQuality } from '../en/data-quality';

export const messages = {
  ...data,
  ...dataImport,
  ...dataImportFields,
  ...dataImportFindings,
  ...dataEdit,
  ...dataFieldCheck,
  ...dataQuality,
  ...dataErrors,
  ...dataExport,
} as const;
