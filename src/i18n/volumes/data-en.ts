import { data } from '../en/data';
import { dataEdit } from '../en/data-edit';
import { dataErrors } from '../en/data-errors';
import { dataExport } from '../en/data-export';
import { dataFieldCheck } from '../en/data-field-check';
import { dataImport } from '../en/data-import';
import { dataQuality } from '../en/data-quality';

export const messages = {
  ...data,
  ...dataImport,
  ...dataEdit,
  ...dataFieldCheck,
  ...dataQuality,
  ...dataErrors,
  ...dataExport,
} as const;
