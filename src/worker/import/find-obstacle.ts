import { type AppError, appError } from '../../lib/app-error';
import type { ImportTarget } from './import-messages';
import { widestDistrict, widthOf } from './measure-width';
import { countFeatures, type WorkedOut } from './work-out-import';

/** Why an import cannot be applied as it is planned; null = it can. */
export function findObstacle(worked: WorkedOut, refused: readonly AppError[]): AppError | null {
  const rows = Object.values(countFeatures(worked)).reduce((sum, count) => sum + count, 0);
  if (rows === 0)
    return (
      refused[0] ??
      appError(
        'import-nothing',
        'No row of the files can be taken as they are read now; nothing would change.',
      )
    );
  const { target } = worked.plan;
  return target.kind === 'new-pack' ? findNewPackObstacle(worked, target) : null;
}

/** Ids are names of folders and of databases, and stand in links. */
const packId = /^[\w-]{1,64}$/;

function findNewPackObstacle(
  worked: WorkedOut,
  { id, name, timezone }: Extract<ImportTarget, { kind: 'new-pack' }>,
): AppError | null {
  if (!packId.test(id))
    return appError('import-id-invalid', `The id ${id} is none: letters, digits, - and _ are.`, { id });
  if (name.zh.trim() === '') return appError('import-name-missing', 'The district has no name yet.');
  if (!isTimezone(timezone))
    return appError('import-timezone-unknown', `${timezone} is no time zone.`, { timezone });
  const width = Math.round(widthOf([...worked.features.values()].flat(), worked.boundary));
  return width > widestDistrict
    ? appError(
        'import-too-wide',
        `The rows lie up to ${width} km apart, where a district of at most ${widestDistrict} km was expected: add its boundary, and what lies outside is left out.`,
        { width, limit: widestDistrict },
      )
    : null;
}

function isTimezone(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).format() !== '';
  } catch {
    return false;
  }
}
