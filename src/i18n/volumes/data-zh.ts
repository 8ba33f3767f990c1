import { data } from '../zh/data';
import { dataEdit } from '../zh/data-edit';
import { dataErrors } from '../zh/data-errors';
import { dataExport } from '../zh/data-export';
import { dataFieldCheck } from '../zh/data-field-check';
import { dataImport } from '../zh/data-import';
import { dataImportFields } from '../zh/data-import-fields';
import { dataImportFindings } from '../zh/data-import-findings';
import { dataQuality } from '../zh/data-quality';

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
