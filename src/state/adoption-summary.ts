import { computed } from '@preact/signals';
import type { SeatAdoption } from '../analysis/adoption/data';
import type { SeatStanding } from '../model/adoption/seat-status';
import { adoptionFacts } from '../model/ledger/settings';
import { type NotAdoptableReason, notAdoptableReasons } from '../model/vocabulary';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { seatStandings } from './ledger';
import { lens } from './lens';

const question = computed(() =>
  district.value && lens.value === 'adopt'
    ? { district: district.value, standings: seatStandings.value }
    : null,
);

/** Counts a grid, neighbourhood, building and shop; what is near each of the last two. */
export const adoptionSummary = latestAnswer(question, ({ standings }, abort) =>
  compute.adoption({ seats: toAdoptions(standings), nearby: adoptionFacts.nearby }, abort),
);

/** Counts of the areas by id. */
export const areaCounts = computed(() => {
  const summary = adoptionSummary.value.value;
  return new Map(
    [...(summary?.grids ?? []), ...(summary?.neighbourhoods ?? [])].map((area) => [area.id, area.counts]),
  );
});

/** What is near each building and shop, by its id. */
export const homeAdoptions = computed(
  () => new Map((adoptionSummary.value.value?.homes ?? []).map((home) => [home.id, home])),
);

function toAdoptions(standings: ReadonlyMap<string, SeatStanding>): ReadonlyMap<string, SeatAdoption> {
  return new Map(
    [...standings].map(([id, { status, reason }]) => [
      id,
      { status, reason: isNotAdoptableReason(reason) ? reason : null },
    ]),
  );
}

/** A declaration: the first question is asked while this module still starts. */
function isNotAdoptableReason(reason: string | null): reason is NotAdoptableReason {
  return notAdoptableReasons.some((known) => known === reason);
}
