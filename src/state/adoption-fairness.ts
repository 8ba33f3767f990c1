import { computed, signal } from '@preact/signals';
import type { AdoptionFairness, KeptSites } from '../analysis/adoption-fairness/data';
import { type SeatStanding, seatStanding } from '../model/adoption/seat-status';
import type { Seat } from '../model/district';
import { emptyLedger, type LedgerState } from '../model/ledger/ledger-state';
import { proposedSeat } from '../model/scenario/presets';
import type { AdoptionStatus } from '../model/vocabulary';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { ledger, seatStandings, today } from './ledger';
import { need, walk, weights } from './parameters';

/** Whether the desk looks at it: the figures behind it take a second of the worker's time. */
export const isFairnessShown = signal(false);

const question = computed(() => {
  const pack = district.value;
  if (!isFairnessShown.value || !pack) return null;
  const before = new Map(
    pack.seats.map((seat) => [seat.id, seatStanding(seat, emptyLedger, today.value).status] as const),
  );
  return {
    evaluation: {
      overlay: new Map<string, Seat | null>(),
      held: null,
      walk: walk.value,
      need: need.value,
      weights: weights.value,
      statuses: before,
    },
    baseline: { seatIds: [...before].filter(([, status]) => isKept(status)).map(([id]) => id), donated: [] },
    now: keptNow(seatStandings.value, ledger.value),
  };
});

/** Need of the grids at the baseline from the same worker as Plan's figures, then how adoption stands to it. */
export const adoptionFairness = latestAnswer(question, async (asked, abort): Promise<AdoptionFairness> => {
  const { grids } = await compute.evaluate('pack', asked.evaluation, abort);
  const needs = new Map(grids.map(({ id, axes }) => [id, axes.need.value]));
  return compute.adoptionFairness({ needs, baseline: asked.baseline, now: asked.now }, abort);
});

const isKept = (status: AdoptionStatus): boolean => status === 'adopted' || status === 'renewal-due';

/** Kept seats, and donated ones that stand: those are taken to have the places of the usual proposal. */
function keptNow(standings: ReadonlyMap<string, SeatStanding>, { pledges }: LedgerState): KeptSites {
  return {
    seatIds: [...standings].filter(([, { status }]) => isKept(status)).map(([id]) => id),
    donated: [...pledges.values()].flatMap(({ submission: { track, target }, state }) =>
      track === 'donate' && (state === 'installed' || state === 'active') && 'position' in target
        ? [{ position: target.position, places: proposedSeat.places }]
        : [],
    ),
  };
}
