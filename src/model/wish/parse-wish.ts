import { metres, type Position } from '../../lib/units';
import { needTokens } from '../vocabulary';
import { type SeatWish, wishNoteLimit } from './wish';

/** Positions of a leg at the most: a leg of a kilometre has some fifty. */
const mostPositions = 2000;

/** Whatever came from a file or the storage as a wish, with nothing else in it; null = it is none or damaged. */
export function parseWish(value: unknown): SeatWish | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, packId, line, fromSeat, toSeat, length, rest, required, day, note } = value as Partial<
    Record<keyof SeatWish, unknown>
  >;
  const isWhole =
    typeof id === 'string' &&
    /^wish-[0-9a-z]{16}$/.test(id) &&
    typeof packId === 'string' &&
    isName(fromSeat) &&
    isName(toSeat) &&
    isLength(length) &&
    isLength(rest) &&
    typeof day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    typeof note === 'string' &&
    note.length <= wishNoteLimit;
  const positions = readLine(line);
  const tokens = readTokens(required);
  if (!isWhole || !positions || !tokens) return null;
  return {
    id,
    packId,
    line: positions,
    fromSeat,
    toSeat,
    length: metres(length),
    rest: metres(rest),
    required: tokens,
    day,
    note,
  };
}

const isName = (value: unknown): value is string | null => value === null || typeof value === 'string';

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && Number.isFinite(value);

function readLine(value: unknown): readonly Position[] | null {
  if (!Array.isArray(value) || value.length < 2 || value.length > mostPositions) return null;
  return value.every(isPosition) ? value.map(([lng, lat]) => [lng, lat]) : null;
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isFinite) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

function readTokens(value: unknown): SeatWish['required'] | null {
  if (!Array.isArray(value)) return null;
  const known = needTokens.filter((token) => value.includes(token));
  return known.length === value.length ? known : null;
}
