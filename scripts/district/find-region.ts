import lookUpTimezone from '@photostructure/tz-lookup';
import { iso1A2Code } from '@rapideditor/country-coder';
import type { Position } from '../../src/lib/units';

/** Countries and regions whose Chinese characters are read in Mandarin by most who search there. */
const readInPinyin: ReadonlySet<string> = new Set(['cn', 'tw', 'hk', 'mo', 'sg']);

export const isReadInPinyin = (country: string): boolean => readInPinyin.has(country);

/** IANA time zone of a position, by the tables of tz-lookup: right but for a few hundred metres along borders. */
export const findTimezone = ([lng, lat]: Position): string => lookUpTimezone(lat, lng);

/** ISO 3166-1 alpha-2 in small letters; null = the sea. */
export const findCountry = ([lng, lat]: Position): string | null =>
  iso1A2Code([lng, lat])?.toLowerCase() ?? null;
