import type { CoordinateContext } from '../../io/import/coordinates/data';
import { findCoordinateIssues } from '../../io/import/coordinates/find-coordinate-issues';
import { readCrsName } from '../../io/import/coordinates/read-crs-name';
import type { GeometrySource } from '../../io/import/mapping/data';
import type { Position } from '../../lib/units';
import type { BasePack } from './base-pack';
import type { ImportParts } from './import-parts';
import { readSource } from './read-place';
import { pointOn } from './shape-geometry';

/**
 * Coordinates are taken as the file names them, and as they stand where it names nothing; what seems wrong with
 * them is said, each with the plan that would mend it, and is mended by a person only.
 */
export const judgeCoordinates: ImportParts['judgeCoordinates'] = async (
  { table, rows, known },
  plan,
  base,
) => {
  const taken = plan ?? { axes: 'as-is', ...readCrsName(table.crs) };
  const words = new Set<string>(table.crs === null ? [] : [table.crs]);
  const numbers: Position[] = [];
  for (const { source } of rows) {
    if (!source) continue;
    const read = readSource(source);
    const position = read.ok ? pointOn(read.geometry) : null;
    if (position) numbers.push(position);
    if (words.size < mostWords) for (const column of columnsOf(source)) words.add(column);
  }
  const findings = await findCoordinateIssues(numbers, taken, { ...contextOf(base, [...words]), known });
  return { plan: taken, findings };
};

/** Headings that are looked at: two, and what the file says of its system. */
const mostWords = 4;

function columnsOf(source: GeometrySource): readonly string[] {
  switch (source.kind) {
    case 'geometry':
      return [];
    case 'numbers':
      return [source.columns.lng, source.columns.lat];
    case 'text':
      return [source.column];
  }
}

/** What the open pack knows of its ground: seats and places as points, streets as lines. */
function contextOf(base: BasePack | null, words: readonly string[]): Omit<CoordinateContext, 'known'> {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone || null;
  if (!base) return { boundary: [], seats: [], places: [], streets: [], country: null, timezone, words };
  const { info, seats, places, streets } = base.district;
  return {
    boundary: info.boundary,
    seats: seats.map(({ position }) => position),
    places: places.flatMap(({ shape }): readonly Position[] => {
      const position = pointOn(shape);
      return position ? [position] : [];
    }),
    streets: streets.map(({ line }) => line),
    country: info.country.toUpperCase() || null,
    timezone,
    words,
  };
}
