import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { parseWish } from '../model/wish/parse-wish';
import type { SeatWish } from '../model/wish/wish';
import type { Issue } from './issue';
import { isRecord, readJson } from './read-collection';
import { wishesFormat, wishesMember } from './write-wishes';

/** Characters of a file that are read at the most: a wish has about a thousand, and nobody makes a thousand. */
export const maxWishesLength = 4_000_000;

/**
 * Reads a file that `writeWishes` has written. All of its wishes or none; one that stands in it twice counts
 * once. Never throws. Errors, each with `file`: `wishes-file-oversize`, `wishes-file-unreadable` (no JSON, or a
 * damaged wish), `wishes-file-foreign` (GeoJSON of something else), `wishes-file-newer`, `wishes-other-pack` (with
 * `pack`).
 */
export function readWishes(content: unknown, fileName: string, packId: string): Result<readonly SeatWish[]> {
  const refuse = (code: string, sentence: string, pack = '') =>
    fail(appError(code, `${fileName} ${sentence}; nothing was taken from it.`, { file: fileName, pack }));
  if (typeof content === 'string' && content.length > maxWishesLength)
    return refuse('wishes-file-oversize', `is larger than ${maxWishesLength} characters`);
  const faults: Issue[] = [];
  const value = readJson(fileName, content, faults);
  if (faults.length > 0) return refuse('wishes-file-unreadable', 'is no JSON');
  const member = isRecord(value) ? value[wishesMember] : undefined;
  if (!isRecord(value) || !Array.isArray(value.features) || !isRecord(member))
    return refuse('wishes-file-foreign', 'holds no wishes of this application');
  if (typeof member.format === 'number' && member.format > wishesFormat)
    return refuse('wishes-file-newer', 'was written by a later version');
  if (member.packId !== packId)
    return refuse('wishes-other-pack', `belongs to the district ${member.packId}`, String(member.packId));
  const wishes = new Map<string, SeatWish>();
  for (const feature of value.features) {
    const wish = readWish(feature, packId);
    if (!wish) return refuse('wishes-file-unreadable', 'has a damaged wish');
    if (!wishes.has(wish.id)) wishes.set(wish.id, wish);
  }
  return succeed([...wishes.values()]);
}

function readWish(feature: unknown, packId: string): SeatWish | null {
  if (!isRecord(feature) || !isRecord(feature.properties) || !isRecord(feature.geometry)) return null;
  const { type, coordinates } = feature.geometry;
  if (type !== 'LineString') return null;
  return parseWish({ ...feature.properties, id: feature.id, packId, line: coordinates });
}
