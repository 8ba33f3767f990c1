import { computed } from '@preact/signals';
import type { NearbySeat } from '../analysis/nearby/data';
import type { Metres, Position } from '../lib/units';
import { findDeskCase } from '../model/desk/find-desk-case';
import { listDeskCases } from '../model/desk/list-desk-cases';
import type { Actor, PledgeHome } from '../model/ledger/event';
import { anyone } from '../model/need';
import { deskCase } from './adopt-page';
import { homeAdoptions } from './adoption-summary';
import { compute } from './compute';
import { district, featuresById } from './district';
import { type Answer, latestAnswer } from './latest-answer';
import { ledgerInstant, register, seatStandings, storage } from './ledger';

/** What waits for the office, what is due first on top. */
export const deskCases = computed(() => listDeskCases(register.value, ledgerInstant.value));

/** The case that lies open, also when it waits for nothing any more; null = none, or one that is unknown. */
export const openDeskCase = computed(() =>
  deskCase.value === null ? null : findDeskCase(register.value, ledgerInstant.value, deskCase.value),
);

/** This device as the office; null while the storage opens. */
export const officeActor = computed<Actor | null>(() => {
  const { value } = storage;
  return value.kind === 'opening' ? null : { role: 'office', device: value.store.keys.device };
});

/** A seat that could be taken instead, under the number that it has on the map. */
export interface Alternative {
  readonly number: number;
  readonly seatId: string;
  /** From the seat or place of the case. */
  readonly distance: Metres;
  /** Whether that is the way on foot; else the straight line. */
  readonly isWalk: boolean;
}

/** How many free seats nearby are listed, besides the ones that an applicant would accept. */
const alternativesListed = 4;
/** Reach of the question, in seats: enough to find the free ones among them. */
const askedNearby = 60;
/** All seats of a district as they come in packs: a home may be far from the seat. */
const askedFromHome = 500;

/** Where the case that lies open is; null = nowhere in particular. */
export const casePosition = computed<Position | null>(() => {
  const open = openDeskCase.value;
  if (!open) return null;
  if (open.seatId !== null) return featuresById.value.seat.get(open.seatId)?.position ?? null;
  if (open.offer) return open.offer.offer.position;
  const target = open.claims[0]?.pledge.submission.target;
  return target && 'position' in target ? target.position : null;
});

const question = computed(() => {
  const open = openDeskCase.value;
  const from = casePosition.value;
  if (!district.value || !open || !from) return null;
  const homes = open.claims.flatMap(({ pledge: { id, submission } }) => {
    const at = submission.home && positionOfHome(submission.home);
    return at ? [{ pledgeId: id, at }] : [];
  });
  return { caseId: open.id, seatId: open.seatId, from, homes };
});

interface Surroundings {
  readonly caseId: string;
  readonly near: readonly NearbySeat[];
  readonly fromHome: ReadonlyMap<string, Metres>;
}

/** What is near the case, and how far each applicant is from its seat. Computed in the worker. */
const surroundings: Answer<Surroundings> = latestAnswer(
  question,
  async ({ caseId, seatId, from, homes }, abort) => {
    const near = await compute.nearest({ from, need: anyone, limit: askedNearby }, abort);
    // What was measured stays known when a claim of the case is closed meanwhile.
    const before = surroundings.value.value;
    const fromHome = new Map(before?.caseId === caseId ? before.fromHome : []);
    for (const { pledgeId, at } of seatId === null ? [] : homes) {
      const seats = await compute.nearest({ from: at, need: anyone, limit: askedFromHome }, abort);
      const own = seats.find(({ id }) => id === seatId);
      if (own) fromHome.set(pledgeId, own.distance);
    }
    return { caseId, near, fromHome };
  },
);

const current = computed(() => {
  const { value } = surroundings.value;
  return value && value.caseId === openDeskCase.value?.id ? value : null;
});

/** Metres in a straight line from an applicant's building or shop to the seat, by pledge id. */
export const homeDistances = computed<ReadonlyMap<string, Metres>>(
  () => current.value?.fromHome ?? new Map(),
);

/**
 * Free seats that the case's applicants could take instead: the ones that they would accept and the nearest
 * others, nearest first, numbered as on the map. Null until computed.
 */
export const caseAlternatives = computed<readonly Alternative[] | null>(() => {
  const open = openDeskCase.value;
  if (!open || !current.value) return null;
  const accepted = new Set(open.claims.flatMap(({ pledge }) => pledge.submission.alternatives ?? []));
  const free = current.value.near.filter(
    ({ id }) => id !== open.seatId && seatStandings.value.get(id)?.status === 'available',
  );
  const wanted = free.filter(({ id }) => accepted.has(id));
  const others = free.filter(({ id }) => !accepted.has(id));
  const chosen = new Set(
    [...wanted, ...others.slice(0, Math.max(0, alternativesListed - wanted.length))].map(({ id }) => id),
  );
  return free
    .filter(({ id }) => chosen.has(id))
    .map(({ id, distance, walk }, index) => ({
      number: index + 1,
      seatId: id,
      distance: walk?.length ?? distance,
      isWalk: walk !== null,
    }));
});

/** The middle of a building, or the point of a shop. */
function positionOfHome({ kind, id }: PledgeHome): Position | null {
  const summarised = homeAdoptions.value.get(id)?.center;
  if (summarised) return summarised;
  return kind === 'organisation' ? (featuresById.value.organisation.get(id)?.position ?? null) : null;
}
