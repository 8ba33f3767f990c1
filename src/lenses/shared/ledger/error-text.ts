import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { refusalCodes } from '../../../model/ledger/refusals';
import { type TextField, textLimits } from '../../../model/ledger/settings';
import { wordedFormErrors } from './form-errors';

/** Errors of the device and of the form; those of the core are `refusalCodes`. */
const deviceErrors = [
  'storage-full',
  'storage-blocked',
  'storage-corrupt',
  'storage-newer',
  'storage-failed',
  'storage-opening',
  'ledger-conflict',
  'signing-unavailable',
  'office-key-damaged',
  'terms-not-accepted',
] as const;

/** Errors that have a sentence of their own. Every refusal of the core must: without one this does not compile. */
export const wordedErrors = [...refusalCodes, ...deviceErrors] as const;

const isTextField = (name: unknown): name is TextField => typeof name === 'string' && name in textLimits;

/** An error as a sentence: what happened, what was kept, what to do. */
export function errorText({ code, message, values }: AppError): string {
  if (code === 'text-too-long' && values && isTextField(values.field)) {
    return t('adopt.error.text-too-long', { ...values, field: t(`adopt.error.field.${values.field}`) });
  }
  const form = wordedFormErrors.find((known) => known === code);
  if (form) return t(`adopt.forms.error.${form}`, values);
  const worded = wordedErrors.find((known) => known === code) ?? 'storage-failed';
  return t(`adopt.error.${worded}`, { message, ...values });
}
