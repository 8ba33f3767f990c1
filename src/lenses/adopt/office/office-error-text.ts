import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { errorText } from '../../shared/ledger/error-text';

/** Errors of the desk's own files that have a sentence of their own; the ledger's are worded with it. */
export const wordedOfficeErrors = [
  'baseline-oversize',
  'baseline-unreadable',
  'baseline-empty',
  'baseline-twice',
  'baseline-broken',
  'baseline-elsewhere',
  'baseline-outside',
  'baseline-in-use',
  'baseline-no-pack',
  'baseline-unhashed',
  'offers-file-oversize',
  'offers-file-unreadable',
  'offers-file-foreign',
  'offers-other-pack',
] as const;

/** An error as a sentence: what happened, what was kept, what to do. */
export function officeErrorText(error: AppError): string {
  const worded = wordedOfficeErrors.find((known) => known === error.code);
  return worded ? t(`adopt.office.error.${worded}`, error.values) : errorText(error);
}
