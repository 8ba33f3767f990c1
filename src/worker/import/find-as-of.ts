import { districtDay } from '../../model/adoption/district-day';
import { isDay } from '../../model/adoption/terms';
import type { BasePack } from './base-pack';
import type { CheckedFeature } from './check-features';
import type { AsOf, ImportPlan } from './import-messages';

export interface AsOfClues {
  readonly plan: ImportPlan;
  readonly base: BasePack | null;
  /** What the import brings: its seats, where there are any, else all of it. */
  readonly rows: readonly CheckedFeature[];
  readonly hasSeats: boolean;
  /** By name of the file, milliseconds since 1970. */
  readonly modified: ReadonlyMap<string, number>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The day that the data of a pack are of (`as_of`), after an import: checks of seats are fresh or old against it,
 * so it must not move because somebody pressed a button today. In this order:
 *
 * 1. what the person says;
 * 2. what the files say of themselves (`as_of` of a collection, `timestamp` of an extract of OpenStreetMap);
 * 3. the newest day on which a row says that a seat was checked;
 * 4. the day on which the youngest file was written;
 * 5. today, where nothing speaks.
 *
 * Days to come count as slips of the pen and for nothing. Into a pack that is there an older file does not turn
 * back its day: the seats that it lacks were looked at later. Files without seats say nothing about seats: the
 * pack's day stays; a district of its own then has the day of its files.
 */
export function findAsOf(clues: AsOfClues): AsOf {
  const { plan, base, rows, hasSeats, modified, now } = clues;
  if (plan.asOf !== null && isDay(plan.asOf)) return { day: plan.asOf, basis: 'stated' };
  const today = dayThere(now, zoneOf(clues));
  const present = typeof base?.info.as_of === 'string' && isDay(base.info.as_of) ? base.info.as_of : null;
  if (present !== null && !hasSeats) return { day: present, basis: 'pack' };
  const found = [
    newest('member', daysOfMembers(rows), today),
    newest('checks', daysOfChecks(rows), today),
    newest('modified', daysOfFiles(rows, modified, zoneOf(clues)), today),
  ].find((one) => one !== null) ?? { day: today, basis: 'today' as const };
  return present !== null && present > found.day ? { day: present, basis: 'pack' } : found;
}

function newest(basis: AsOf['basis'], days: Iterable<string>, today: string): AsOf | null {
  let newestDay = '';
  for (const day of days) if (day > newestDay && day <= today) newestDay = day;
  return newestDay === '' ? null : { day: newestDay, basis };
}

function* daysOfMembers(rows: readonly CheckedFeature[]): Generator<string> {
  for (const { members } of new Set(rows.map(({ table }) => table.table)))
    for (const said of [members.as_of, members.timestamp]) {
      const day = typeof said === 'string' ? said.slice(0, 'YYYY-MM-DD'.length) : '';
      if (isDay(day)) yield day;
    }
}

function* daysOfChecks(rows: readonly CheckedFeature[]): Generator<string> {
  for (const { row } of rows)
    for (const [field, value] of Object.entries(row.properties))
      if (isCheck(field) && typeof value === 'string' && isDay(value)) yield value;
}

const isCheck = (field: string): boolean => field === 'check_date' || field.startsWith('check_date:');

function* daysOfFiles(
  rows: readonly CheckedFeature[],
  modified: ReadonlyMap<string, number>,
  zone: string,
): Generator<string> {
  for (const file of new Set(rows.map(({ table }) => table.table.file))) {
    const instant = modified.get(file);
    if (instant !== undefined) yield dayThere(instant, zone);
  }
}

const zoneOf = ({ plan: { target }, base }: AsOfClues): string =>
  target.kind === 'new-pack' ? target.timezone : (base?.district.info.timezone ?? 'UTC');

/** A zone that is still being typed is none: the day of UTC holds until it is one. */
function dayThere(instant: number, zone: string): string {
  try {
    return districtDay(instant, zone);
  } catch {
    return districtDay(instant, 'UTC');
  }
}
