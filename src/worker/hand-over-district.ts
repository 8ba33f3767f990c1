import { runInSlices } from '../lib/run-in-slices';
import type { District, Seat } from '../model/district';
import type { DistrictList, DistrictPortion } from './messages';

/** Features a portion: copying them takes the page a millisecond or two. */
const portionLength = 256;

/** Every list of a district. */
const lists = [
  'neighbourhoods',
  'grids',
  'buildings',
  'seats',
  'streets',
  'places',
  'organisations',
] as const satisfies readonly DistrictList[];

/**
 * Hands a district over to a worker in portions, with pauses that let events in. Of the one that the worker has
 * already, with some other seats, only those go.
 * @param before what the worker has; null = nothing that could be of use
 * @throws the signal's reason when another district has come meanwhile
 */
export async function handOverDistrict(
  before: District | null,
  next: District,
  post: (portion: DistrictPortion) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const answers: Promise<unknown>[] = [];
  const send = (portion: DistrictPortion) => {
    const answer = post(portion);
    // Whichever fails first is told below.
    answer.catch(() => {});
    answers.push(answer);
  };
  const isSameGround =
    before !== null &&
    before.info === next.info &&
    lists.every((list) => list === 'seats' || before[list] === next[list]);
  await runInSlices(isSameGround ? sendSeats(before.seats, next.seats, send) : sendAll(next, send), signal);
  await Promise.all(answers);
}

function* sendAll(district: District, send: (portion: DistrictPortion) => void): Generator<void, void, void> {
  send({ kind: 'begin', info: district.info });
  for (const list of lists)
    for (let from = 0; from < district[list].length; from += portionLength) {
      send({ kind: 'list', list, items: district[list].slice(from, from + portionLength) });
      yield;
    }
  send({ kind: 'end' });
}

function* sendSeats(
  before: readonly Seat[],
  next: readonly Seat[],
  send: (portion: DistrictPortion) => void,
): Generator<void, void, void> {
  const places = new Map<Seat, number>();
  for (const [i, seat] of before.entries()) {
    places.set(seat, i);
    if (i % portionLength === 0) yield;
  }
  const order = new Int32Array(next.length);
  const others: Seat[] = [];
  for (const [i, seat] of next.entries()) {
    const place = places.get(seat) ?? -1;
    order[i] = place;
    if (place < 0) others.push(seat);
    if (i % portionLength === 0) yield;
  }
  send({ kind: 'seats', order, others });
}
