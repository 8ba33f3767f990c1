import { groupByDistance } from '../../analysis/auto-boundary/group-by-distance';
import type { Position } from '../../lib/units';
import { nameDistrict } from '../../model/name-district';
import type { BasePack } from './base-pack';
import type { ImportTarget } from './import-messages';
import { createInsideTest } from './inside-test';
import type { PlacedTable } from './map-table';
import { pointOn } from './shape-geometry';

/**
 * Where rows belong that nobody has said anything about yet: into the open pack where one of them lies in its
 * district or names one of its features, else into a district of their own.
 */
export async function guessTarget(
  tables: readonly PlacedTable[],
  base: BasePack | null,
): Promise<ImportTarget> {
  const target: ImportTarget = { kind: 'open-pack', removed: [] };
  if (base && (tables.length === 0 || touches(tables, base))) return target;
  const { id, name } = nameDistrict(tables[0]?.table.file ?? '');
  return {
    kind: 'new-pack',
    id,
    name: { zh: name, en: null },
    ...(await guessZone(tables)),
    gridCount: null,
  };
}

/** The zone where most rows lie; where nothing lies on a map, or the table does not come, the device's. */
async function guessZone(
  tables: readonly PlacedTable[],
): Promise<{ readonly timezone: string; readonly country: string }> {
  const position = middleOf(tables);
  if (position) {
    try {
      const { findTimezone } = await import('../../io/find-timezone');
      return await findTimezone(position);
    } catch {
      // Offline before its file was stored: the device knows at least its own.
    }
  }
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return { timezone: timeZone || 'UTC', country: region.toLowerCase() };
}

/** A place of the largest group of rows: one that is far off moves no district. */
function middleOf(tables: readonly PlacedTable[]): Position | null {
  const positions = tables.flatMap(({ rows }) =>
    rows.flatMap(({ geometry }): readonly Position[] => {
      const position = geometry && pointOn(geometry);
      return position?.every(Number.isFinite) ? [position] : [];
    }),
  );
  const [largest] = groupByDistance(positions, link);
  return positions[largest?.[0] ?? -1] ?? null;
}

/** Metres between groups of rows that are two towns, as when a boundary is drawn around one. */
const link = 2000;

function touches(tables: readonly PlacedTable[], base: BasePack): boolean {
  const { boundary, center } = base.district.info;
  if (boundary.length === 0) return true;
  const isInside = createInsideTest(boundary, center);
  const ids = new Set([...base.features.values()].flatMap((features) => [...features.keys()]));
  return tables.some(({ rows }) =>
    rows.some(({ id, geometry }) => {
      if (!geometry) return id !== null && ids.has(id);
      const position = pointOn(geometry);
      return position !== null && isInside('streets', { kind: 'point', position });
    }),
  );
}
