import type { LedgerEvent } from '../event';
import {
  type Comment,
  type IgnoredEvent,
  type IgnoreReason,
  type LedgerState,
  type OfferRecord,
  type Pledge,
  type PledgeStep,
  type SeatRecord,
  type SeatReport,
  type SeatSurvey,
  subjectKey,
} from '../ledger-state';
import { standingOf } from '../pledge-vocabulary';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

export type WorkingPledge = Writable<Omit<Pledge, 'steps'>> & { readonly steps: PledgeStep[] };

export type WorkingSeat = Writable<Omit<SeatRecord, 'care' | 'reports' | 'surveys'>> & {
  readonly care: SeatRecord['care'][number][];
  readonly reports: string[];
  readonly surveys: string[];
};

/**
 * A ledger while events are folded into it: changed in place, so that a hundred thousand events copy
 * nothing, except what belongs to the state that it began with, which is copied before its first change.
 */
export interface WorkingLedger extends Writable<Omit<LedgerState, 'comments'>> {
  readonly trusted: ReadonlySet<string>;
  readonly pledges: Map<string, Pledge>;
  readonly pledgesBySeat: Map<string, readonly Pledge[]>;
  readonly seats: Map<string, SeatRecord>;
  readonly reports: Map<string, SeatReport>;
  readonly surveys: Map<string, SeatSurvey>;
  readonly offers: Map<string, OfferRecord>;
  /** By `subjectKey`, then by device in the order of their last words. */
  readonly comments: Map<string, readonly Comment[] | Map<string, Comment>>;
  readonly baselines: LedgerState['baselines'][number][];
  readonly ignored: IgnoredEvent[];
  /** Ids of the pledges for an offer, closed ones too. */
  readonly pledgesByOffer: Map<string, string[]>;
  /** Devices of a seat's keepers, by seat, as far as they were asked for; see `keepersOf`. */
  readonly keeperDevices: Map<string, ReadonlySet<string>>;
  /** Offers to derive anew, see `deriveOffers`. */
  readonly staleOffers: Set<string>;
  /** What was made here and may be changed in place. */
  readonly owned: Set<object>;
}

export function openWorkingLedger(from: LedgerState, trusted: ReadonlySet<string>): WorkingLedger {
  const working: WorkingLedger = {
    trusted,
    pledges: new Map(from.pledges),
    pledgesBySeat: new Map(from.pledgesBySeat),
    seats: new Map(from.seats),
    reports: new Map(from.reports),
    surveys: new Map(from.surveys),
    offers: new Map(from.offers),
    comments: new Map(from.comments),
    settings: from.settings,
    baselines: [...from.baselines],
    ignored: [...from.ignored],
    lastId: from.lastId,
    pledgesByOffer: new Map(),
    keeperDevices: new Map(),
    staleOffers: new Set(),
    owned: new Set(),
  };
  for (const pledge of from.pledges.values()) indexByOffer(working, pledge);
  return working;
}

export function closeWorkingLedger(working: WorkingLedger): LedgerState {
  const { pledges, pledgesBySeat, seats, reports, surveys, offers } = working;
  const { settings, baselines, ignored, lastId } = working;
  const comments = new Map<string, readonly Comment[]>();
  for (const [key, list] of working.comments)
    comments.set(key, list instanceof Map ? [...list.values()] : list);
  return {
    pledges,
    pledgesBySeat,
    seats,
    reports,
    surveys,
    offers,
    comments,
    settings,
    baselines,
    ignored,
    lastId,
  };
}

export function addPledge(working: WorkingLedger, pledge: WorkingPledge): void {
  working.owned.add(pledge);
  working.pledges.set(pledge.id, pledge);
  indexByOffer(working, pledge);
  markOffer(working, pledge);
  const { target } = pledge.submission;
  if (target.kind === 'seat') listOfSeat(working, target.seatId).push(pledge);
}

/** The pledge, to be changed in place. */
export function changePledge(working: WorkingLedger, pledge: Pledge): WorkingPledge {
  markOffer(working, pledge);
  if (working.owned.has(pledge)) return pledge as WorkingPledge;
  const copy: WorkingPledge = { ...pledge, steps: [...pledge.steps] };
  working.owned.add(copy);
  working.pledges.set(copy.id, copy);
  const { target } = pledge.submission;
  if (target.kind === 'seat') {
    const list = listOfSeat(working, target.seatId);
    list[list.indexOf(pledge)] = copy;
  }
  return copy;
}

/** Puts a pledge with another seat; the lists stay in order of submission. */
export function movePledge(working: WorkingLedger, pledge: WorkingPledge, seatId: string): void {
  const { target } = pledge.submission;
  if (target.kind === 'seat') {
    const list = listOfSeat(working, target.seatId);
    list.splice(list.indexOf(pledge), 1);
  }
  pledge.submission = { ...pledge.submission, target: { kind: 'seat', seatId } };
  const list = listOfSeat(working, seatId);
  const later = list.findIndex(({ id }) => id > pledge.id);
  list.splice(later < 0 ? list.length : later, 0, pledge);
}

/** Devices that keep a seat now. */
export function keepersOf(working: WorkingLedger, seatId: string): ReadonlySet<string> {
  const known = working.keeperDevices.get(seatId);
  if (known) return known;
  const devices = new Set<string>();
  for (const pledge of working.pledgesBySeat.get(seatId) ?? []) {
    if (standingOf[pledge.state] === 'held') devices.add(pledge.device);
  }
  working.keeperDevices.set(seatId, devices);
  return devices;
}

/** What the ledger knows of a seat, to be changed in place. */
export function changeSeat(working: WorkingLedger, id: string): WorkingSeat {
  const known = working.seats.get(id);
  if (known && working.owned.has(known)) return known as WorkingSeat;
  const seat: WorkingSeat = known
    ? { ...known, care: [...known.care], reports: [...known.reports], surveys: [...known.surveys] }
    : { ...blankSeat, id, edit: {}, care: [], reports: [], surveys: [] };
  working.owned.add(seat);
  working.seats.set(id, seat);
  return seat;
}

const blankSeat = {
  added: null,
  position: null,
  mergedInto: null,
  apartFrom: [],
  condition: null,
  exclusive: true,
} satisfies Partial<SeatRecord>;

/** The last words about a proposal by device, to be changed in place. */
export function changeComments(
  working: WorkingLedger,
  subject: Parameters<typeof subjectKey>[0],
): Map<string, Comment> {
  const key = subjectKey(subject);
  const known = working.comments.get(key);
  if (known instanceof Map) return known;
  const byDevice = new Map((known ?? []).map((comment) => [comment.device, comment]));
  working.comments.set(key, byDevice);
  return byDevice;
}

export function ignore(working: WorkingLedger, event: LedgerEvent, why: IgnoreReason): void {
  const { id, type, subject, actor } = event;
  working.ignored.push({ id, type, subject, actor, why });
}

function listOfSeat(working: WorkingLedger, seatId: string): Pledge[] {
  const known = working.pledgesBySeat.get(seatId);
  if (known && working.owned.has(known)) return known as Pledge[];
  const list = [...(known ?? [])];
  working.owned.add(list);
  working.pledgesBySeat.set(seatId, list);
  return list;
}

function markOffer({ staleOffers }: WorkingLedger, { submission }: Pledge): void {
  if (submission.target.kind === 'offer') staleOffers.add(submission.target.offerId);
}

function indexByOffer({ pledgesByOffer }: WorkingLedger, { id, submission }: Pledge): void {
  if (submission.target.kind !== 'offer') return;
  const { offerId } = submission.target;
  const list = pledgesByOffer.get(offerId);
  if (list) list.push(id);
  else pledgesByOffer.set(offerId, [id]);
}
