import type { RestLeg } from '../analysis/rest-route/data';
import { type AppError, appError, messageOf } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { Metres, Position } from '../lib/units';
import type { Need } from '../model/need';
import type { SeatWish } from '../model/wish/wish';
import { district } from '../state/district';
import { wallClockMinute } from '../state/wall-clock';

/** A leg that is too long for somebody, and what they asked for. */
export interface WishedLeg {
  readonly leg: RestLeg;
  readonly rest: Metres;
  readonly need: Need;
  readonly note?: string;
}

/**
 * Keeps the wish for a seat on a leg on this device, for the planner; a leg that was wished for already is not
 * wished for twice. Nothing leaves the device: the walker hands the wishes on as a file. The storage and what
 * reads it are loaded only now.
 * @returns the wish; an error where it is kept only while the page is open, or not at all
 */
export async function wishSeat(wished: WishedLeg, now = Date.now()): Promise<Result<SeatWish>> {
  const info = district.value?.info;
  if (!info) return fail(noDistrict);
  try {
    const [{ keepWishes, openWishes }, { wishes }] = await Promise.all([
      import('./keep-wishes'),
      import('../state/wishes'),
    ]);
    await openWishes();
    const wish = makeWish(wished, { packId: info.id, day: wallClockMinute(now, info.timezone).slice(0, 10) });
    const same = wishes.value?.find((one) => one.packId === wish.packId && isSameLeg(one, wish));
    if (same) return succeed(same);
    const kept = await keepWishes([wish]);
    return kept.ok ? succeed(wish) : kept;
  } catch (thrown) {
    return fail(appError('wish-not-kept', messageOf(thrown)));
  }
}

const noDistrict: AppError = appError('wish-no-pack', 'There is no district to wish for a seat in yet.');

function makeWish(
  { leg, rest, need, note = '' }: WishedLeg,
  { packId, day }: { readonly packId: string; readonly day: string },
): SeatWish {
  const { line, fromSeat, toSeat, length } = leg;
  return {
    id: `wish-${makeWishName()}`,
    packId,
    line: line.map(roundPosition),
    fromSeat,
    toSeat,
    length,
    rest,
    required: need.required,
    day,
    note,
  };
}

/** Sixteen random letters and digits: no two devices make the same (36^16 names). */
const makeWishName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join('');

/** Six decimals, as in a pack: a decimetre, and what a file gives back. */
const roundPosition = ([lng, lat]: Position): Position => [
  Math.round(lng * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];

const isSameLeg = (a: SeatWish, b: SeatWish): boolean =>
  JSON.stringify([a.line, a.required]) === JSON.stringify([b.line, b.required]);
