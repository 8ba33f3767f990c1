import type { Position } from '../lib/units';
import { findZoneName } from './find-zone-name';

export interface Timezone {
  /** IANA zone. */
  readonly timezone: string;
  /** ISO 3166-1 alpha-2, lower case; empty = it cannot be said. */
  readonly country: string;
}

/**
 * The time zone of a place and the country that keeps it. Near a border it may be the neighbour's: the table
 * is coarse, and a person is asked. Loads 29 kB with the first question.
 */
export async function findTimezone(position: Position): Promise<Timezone> {
  const timezone = await findZoneName(position);
  return { timezone, country: countryOf(timezone) };
}

/** Of newer browsers a method, of others a list. */
interface ZonedLocale {
  readonly timeZones?: readonly string[];
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/** The country in whose list of zones one stands, by the tables of the runtime itself (CLDR). */
function countryOf(timezone: string): string {
  const name = canonicalName(timezone);
  for (const first of letters)
    for (const second of letters) {
      const zones = zonesOf(`und-${first}${second}`);
      if (zones.some((zone) => zone === name || zone === timezone)) return `${first}${second}`.toLowerCase();
    }
  return '';
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function zonesOf(tag: string): readonly string[] {
  try {
    const locale = new Intl.Locale(tag) as ZonedLocale;
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}

/** Runtimes still list some zones under their former names (Asia/Calcutta). */
function canonicalName(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return timezone;
  }
}
