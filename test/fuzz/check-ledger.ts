import fc from 'fast-check';
import { createSeededRandom } from '../../src/lib/seeded-random';
import { effectiveSeats } from '../../src/model/adoption/effective-seats';
import { isClaimingTrack, isClaimState } from '../../src/model/ledger/claims';
import type { LedgerRecord } from '../../src/model/ledger/event';
import { foldLedger } from '../../src/model/ledger/fold';
import type { LedgerState, Pledge } from '../../src/model/ledger/ledger-state';
import { parseEvent } from '../../src/model/ledger/parse-event';
import { textOfLedger } from '../helpers/ledger-world';
import { type Act, acts, historyOffices, historySeats, playHistory } from '../helpers/random-history';
import { shuffle } from '../helpers/shuffle';

/**
 * One case of the fuzz of the ledger: a history of seven devices, and what must hold of the set of its
 * events, whatever order and company they come in.
 * @returns a sentence for everything that does not hold
 */
export function checkLedger(seed: number): readonly string[] {
  const [list] = fc.sample(acts(30, 90), { seed, numRuns: 1 });
  return checkHistory(list ?? [], seed);
}

export function checkHistory(list: readonly Act[], seed: number): readonly string[] {
  const { devices, records, faults } = playHistory(list);
  const state = foldLedger(records, historyOffices);
  for (const device of devices) device.take(records);
  return [
    ...faults,
    ...checkOrder(records, state, seed),
    ...checkResuming(records, state, seed),
    ...checkClaims(state),
    ...checkSeats(state),
    ...devices
      .filter(({ ledger }) => textOfLedger(ledger) !== textOfLedger(state))
      .map(({ name }) => `${name} has all events and another state`),
    ...records.flatMap(({ event }) => {
      const parsed = parseEvent(JSON.parse(JSON.stringify(event)));
      return parsed.ok ? [] : [parsed.error.message];
    }),
  ];
}

/** Shuffled, doubled, and in two overlapping parts in either order. */
function checkOrder(records: readonly LedgerRecord[], state: LedgerState, seed: number): string[] {
  const random = createSeededRandom(seed);
  const expected = textOfLedger(state);
  const shuffled = shuffle([...records, ...records.filter(() => random() < 0.5)], random);
  const cut = Math.floor(random() * shuffled.length);
  const overlap = Math.floor(random() * cut);
  const sets = {
    'shuffled and doubled': shuffled,
    'in two parts': [...shuffled.slice(0, cut), ...shuffled.slice(overlap)],
    'in two parts the other way': [...shuffled.slice(overlap), ...shuffled.slice(0, cut)],
    // What a file brings are copies, not the same objects.
    copied: structuredClone(shuffled),
  };
  return Object.entries(sets)
    .filter(([, set]) => textOfLedger(foldLedger(set, historyOffices)) !== expected)
    .map(([name]) => `${name} folds to another state`);
}

/** From a snapshot and a tail, in several steps; the snapshot stays as it was. */
function checkResuming(records: readonly LedgerRecord[], state: LedgerState, seed: number): string[] {
  const random = createSeededRandom(seed + 1);
  const ids = [...new Set(records.map(({ event }) => event.id))].sort();
  let from = foldLedger([], historyOffices);
  for (let start = 0; start < ids.length; ) {
    const end = start + 1 + Math.floor(random() * Math.min(20, ids.length - start));
    const part = new Set(ids.slice(start, end));
    const before = textOfLedger(from);
    const kept = from;
    const tail = records.filter(({ event }) => part.has(event.id));
    from = foldLedger(tail, historyOffices, from);
    if (textOfLedger(kept) !== before) return ['folding a tail changes the snapshot'];
    start = end;
  }
  return textOfLedger(from) === textOfLedger(state) ? [] : ['a snapshot and its tails fold to another state'];
}

/** No seat stands for itself by way of others, and what a survey changed counts only while it is accepted. */
function checkSeats(state: LedgerState): string[] {
  const faults: string[] = [];
  for (const seat of state.seats.values()) {
    const met = new Set<string>();
    for (let id: string | null = seat.id; id !== null; id = state.seats.get(id)?.mergedInto ?? null) {
      if (met.has(id)) {
        faults.push(`seat ${seat.id} is merged in a circle`);
        break;
      }
      met.add(id);
    }
    for (const id of seat.surveys)
      if (state.surveys.get(id)?.seatId !== seat.id) faults.push(`survey ${id} is lost`);
  }
  for (const { id, verdict, applied } of state.surveys.values())
    if (verdict !== 'accepted' && applied.length > 0) faults.push(`survey ${id} is ${verdict} and counts`);
  const pack = historySeats.map((seat) => seat.id);
  const shown = effectiveSeats(historySeats, state);
  for (const { id } of shown) {
    if (!pack.includes(id) && state.seats.get(id)?.added?.isWithdrawn !== false)
      faults.push(`seat ${id} is shown and was never entered`);
  }
  for (const id of pack) {
    const isKept = state.pledgesBySeat.get(id)?.some((pledge) => pledge.state === 'active');
    if (isKept && !shown.some((seat) => seat.id === id)) faults.push(`seat ${id} is kept and not shown`);
  }
  return faults;
}

/** Nobody shares what is for one alone, and who is contested is told by whom. */
function checkClaims({ pledges, pledgesBySeat, seats, offers }: LedgerState): string[] {
  const faults: string[] = [];
  const hasSeveral = (list: Iterable<Pledge>) =>
    [...list].filter((pledge) => isClaimState(pledge.state) && isClaimingTrack(pledge)).length > 1;
  for (const [seatId, list] of pledgesBySeat) {
    const isShared = seats.get(seatId)?.exclusive === false;
    if (!isShared && hasSeveral(list)) faults.push(`seat ${seatId} has two keepers`);
    if (list.some((pledge) => pledges.get(pledge.id) !== pledge)) faults.push(`seat ${seatId} is stale`);
    if (list.some(({ id }, i) => i > 0 && id < (list[i - 1] as Pledge).id)) {
      faults.push(`seat ${seatId} has its pledges out of order`);
    }
  }
  for (const offerId of offers.keys()) {
    const list = [...pledges.values()].filter(
      ({ submission }) => submission.target.kind === 'offer' && submission.target.offerId === offerId,
    );
    if (hasSeveral(list)) faults.push(`${offerId} has two donors`);
  }
  for (const { id, state, contestedWith } of pledges.values()) {
    const isTold = contestedWith !== null && pledges.has(contestedWith);
    if ((state === 'contested') !== isTold) faults.push(`${id} is ${state} with ${contestedWith}`);
  }
  return faults;
}
