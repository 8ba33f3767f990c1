import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { quoteText } from './show-text';

/** Errors that have a sentence of their own. */
export const wordedImportErrors = [
  'import-failed',
  'import-worker-lost',
  'import-lost-in-file',
  'import-unreadable',
  'import-file-gone',
  'import-unwritable',
  'import-no-pack',
  'import-empty',
  'import-nothing',
  'import-unknown-format',
  'import-old-office',
  'import-osm-binary',
  'import-archive',
  'import-database',
  'import-picture',
  'import-web-page',
  'import-shapefile-part',
  'import-own-pack',
  'import-own-ledger',
  'import-own-contact-slip',
  'import-own-offers',
  'import-too-large',
  'import-oversize',
  'import-too-many-files',
  'import-id-taken',
  'import-damaged',
  'import-broken-text',
  'import-no-rows',
  'import-zip-bomb',
  'import-zip-damaged',
  'import-zip-empty',
  'import-crs-unknown',
  'import-closed',
  'import-id-invalid',
  'import-name-missing',
  'import-timezone-unknown',
  'import-too-wide',
  'import-no-boundary',
  'pack-not-read',
  'pack-version-gone',
  'storage-corrupt',
  'storage-newer',
  'storage-full',
  'storage-blocked',
  'storage-failed',
  'pack-conflict',
] as const;

/** An error of an import as a sentence: what came, what was expected, what was kept. */
export function importErrorText({ code, values = {} }: AppError): string {
  const worded = wordedImportErrors.find((known) => known === code) ?? 'import-failed';
  const quoted = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? quoteText(value) : value,
    ]),
  );
  const found =
    values.found === '' || values.found === undefined
      ? t('data.import.found.none', { begins: quoted.begins ?? '' })
      : quoted.found;
  // Bytes are told in megabytes.
  if (worded === 'import-oversize')
    return t('data.error.import-oversize', {
      size: Math.ceil(Number(values.size) / 1e6),
      limit: Math.floor(Number(values.limit) / 1e6),
    });
  // A file that is empty and files of which no row can be taken share a code.
  if (worded === 'import-empty' && values.file === undefined) return t('data.error.import-nothing');
  return t(`data.error.${worded}`, { begins: '', bytes: '', ...quoted, found: found ?? '' });
}
