import type { Position } from '../../../../lib/units';
import { chinesePlaces } from './chinese-places';
import { foldQuery } from './fold-query';

/** A place that a search names, and what else it says. */
export interface FoundPlace {
  readonly at: Position;
  readonly left: readonly string[];
}

/** Fewer letters than this are a part of too many words. */
const shortest = 4;

let cities: ReadonlyMap<string, Position> | null = null;

/**
 * The city or the province of China that the words of a search begin or end with; null = they name none. Cities are
 * those that time zones are named after (tz database, `zone.tab`, public domain).
 */
export async function findPlace(words: readonly string[]): Promise<FoundPlace | null> {
  cities ??= await loadCities();
  for (let length = Math.min(3, words.length); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ');
      const at = cities.get(name) ?? cities.get(name.replace(/[市省]$/, ''));
      if (at) return { at, left: [...words.slice(0, start), ...words.slice(start + length)] };
    }
  return null;
}

async function loadCities(): Promise<ReadonlyMap<string, Position>> {
  const { default: rows } = await import('./cities.json');
  const found = new Map<string, Position>();
  for (const [name, lng, lat] of rows as unknown as readonly (readonly [string, number, number])[]) {
    const folded = foldQuery(name).join(' ');
    if (folded.length >= shortest) found.set(folded, [lng, lat]);
  }
  for (const [name, pinyin, at] of chinesePlaces) {
    found.set(name, at);
    // The city of a zone, where there is one, lies nearer than the seat of its province.
    if (!found.has(pinyin)) found.set(pinyin, at);
  }
  return found;
}
