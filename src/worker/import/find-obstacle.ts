import { boundsOf } from '../../geometry/bounds';
import { type AppError, appError } from '../../lib/app-error';
import { metresPerDegree } from '../../lib/metres-per-degree';
import type { ImportTarget } from './import-messages';
import { pointOn } from './shape-geometry';
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

/**
 * Kilometres: 125 km from the origin of the local plane its scale is off by a fiftieth (tan φ · Δφ at 45°), three
 * metres of a walk of 150 m. Benches of a whole département pass, those of a country do not.
 */
const widest = 250;

function findNewPackObstacle(
  worked: WorkedOut,
  { id, name, timezone }: Extract<ImportTarget, { kind: 'new-pack' }>,
): AppError | null {
  if (!packId.test(id))
    return appError('import-id-invalid', `The id ${id} is none: letters, digits, - and _ are.`, { id });
  if (name.zh.trim() === '') return appError('import-name-missing', 'The district has no name yet.');
  if (!isTimezone(timezone))
    return appError('import-timezone-unknown', `${timezone} is no time zone.`, { timezone });
  const width = Math.round(widthOf(worked));
  return width > widest
    ? appError(
        'import-too-wide',
        `The rows lie up to ${width} km apart, where a district of at most ${widest} km was expected: add its boundary, and what lies outside is left out.`,
        { width, limit: widest },
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

/** Kilometres between the farthest corners of a box around everything. */
function widthOf({ features, boundary }: WorkedOut): number {
  let box = boundary.length > 0 ? boundsOf(boundary) : null;
  for (const { geometry } of [...features.values()].flat()) {
    const position = geometry && pointOn(geometry);
    if (!position) continue;
    const [lng, lat] = position;
    box = box
      ? [Math.min(box[0], lng), Math.min(box[1], lat), Math.max(box[2], lng), Math.max(box[3], lat)]
      : [lng, lat, lng, lat];
  }
  if (!box) return 0;
  const degree = metresPerDegree([box[0], (box[1] + box[3]) / 2]);
  return Math.hypot((box[2] - box[0]) * degree.lng, (box[3] - box[1]) * degree.lat) / 1000;
}
