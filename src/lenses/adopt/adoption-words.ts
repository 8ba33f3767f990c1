import { formatDay } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { AppError } from '../../lib/app-error';
import type { SeatStanding } from '../../model/adoption/seat-status';
import { refusalCodes } from '../../model/ledger/refusals';
import { type TextField, textLimits } from '../../model/ledger/settings';
import { wordedFormErrors } from './forms/form-errors';

/** Why a seat stands as it does, in half a sentence; null where the status says it all. */
export function whyText({ status, reason, keeper, end, pledges }: SeatStanding): string | null {
  switch (status) {
    case 'available':
      return null;
    case 'requested':
      return t('adopt.why.asked', { count: pledges.length });
    case 'adopted': {
      const name = keeper ? localName(keeper) : t('common.unknown');
      return end
        ? t('adopt.why.kept-until', { keeper: name, day: formatDay(end) })
        : t('adopt.why.kept', { keeper: name });
    }
    case 'renewal-due':
    case 'not-adoptable':
      return t(`adopt.why.${reason ?? 'unknown'}`, { day: end ? formatDay(end) : t('common.unknown') });
  }
}

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
