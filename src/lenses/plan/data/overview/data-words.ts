import { formatInstant } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { district } from '../../../../state/district';
import type { DevicePack } from '../../../../state/pack-choices';
import { quoteText } from '../import/show-text';

/** Errors that have a sentence of their own. */
export const wordedPackErrors = [
  'pack-zip-oversize',
  'pack-zip-kind',
  'pack-zip-bomb',
  'pack-zip-newer',
  'pack-zip-empty',
  'pack-zip-unreadable',
  'pack-zip-district',
  'pack-conflict',
  'pack-version-gone',
  'pack-not-read',
  'export-seats-unread',
  'storage-full',
  'storage-blocked',
  'storage-corrupt',
  'storage-newer',
  'storage-opening',
  'signing-unavailable',
] as const;

/** An error as a sentence: what came, and what was kept. */
export function packErrorText({ code, message }: AppError): string {
  const worded = wordedPackErrors.find((known) => known === code);
  return worded ? t(`data.pack.error.${worded}`) : t('data.pack.error.unknown', { message });
}

/** An instant in the district's own time. */
export const packInstant = (instant: number): string =>
  formatInstant(instant, district.value?.info.timezone ?? 'UTC');

/** What made a version, as the end of a sentence for `Sentence`. */
export function originWords({ kind, files: [first, ...others] }: DevicePack['origin']): string {
  if (kind === 'undo' || first === undefined) return t('data.origin.undo');
  const file = quoteText(first);
  const files = others.length > 0 ? t('data.origin.files', { file, count: others.length + 1 }) : file;
  return t(`data.origin.${kind}`, { files });
}

/** A version by its number, or the site's own. */
export const versionWords = (content: number): string =>
  content === 0 ? t('data.version.site') : t('data.version', { version: content });
