import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { lineFaults, strangeKinds, zipFaults } from '../../../model/exchange/file-faults';
import { errorText } from './error-text';

/** Errors of exchange that have a sentence of their own; the others are the storage's. */
export const exchangeErrors = [
  'ledger-file-oversize',
  'ledger-file-unreadable',
  'ledger-file-newer',
  'ledger-zip-bomb',
  'ledger-zip-empty',
  'slip-damaged',
  'slip-newer',
  'slip-not-office',
  'slip-not-vouched',
  'slip-contact',
] as const;

/** An error of sending or receiving as a sentence. */
export function exchangeErrorText(error: AppError): string {
  const worded = exchangeErrors.find((known) => known === error.code);
  if (worded) return t(`adopt.exchange.error.${worded}`);
  if (error.code !== 'ledger-file-kind') return errorText(error);
  const kind = strangeKinds.find((known) => known === error.values?.kind) ?? 'other';
  return t('adopt.exchange.error.ledger-file-kind', { kind: t(`adopt.exchange.kind.${kind}`) });
}

/** A damaged line, or something that was passed over in a zip. */
export function fileFaultText({ code, message, values }: AppError): string {
  const line = lineFaults.find((fault) => code === `ledger-line-${fault}`);
  if (line) return t(`adopt.exchange.line.${line}`, values);
  const inZip = zipFaults.find((fault) => code === fault);
  return inZip ? t(`adopt.exchange.zip.${inZip}`, values) : message;
}

/** The name of a device for reading aloud: groups of four. It is derived from the device's key. */
export function fingerprintText(device: string): string {
  return device.replace(/.{4}(?=.)/g, '$& ');
}
