import { computed } from '@preact/signals';
import type { SeatAdoption } from '../analysis/adoption/data';
import { runInSlices } from '../lib/run-in-slices';
import type { SeatStanding } from '../model/adoption/seat-status';
import { adoptionFacts } from '../model/ledger/settings';
import { notAdoptableReasons } from '../model/vocabulary';
import { codeAdoptions } from '../worker/adoption-codes';
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
export const adoptionSummary = latestAnswer(question, async ({ district: { seats }, standings }, abort) => {
  const codes = await runInSlices(
    codeAdoptions(seats, (id) => toAdoption(standings.get(id))),
    abort,
  );
  return compute.adoption({ seats: codes, nearby: adoptionFacts.nearby }, abort);
});

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

/** A declaration: the first question is asked while this module still starts. */
function toAdoption(standing: SeatStanding | undefined): SeatAdoption | undefined {
  if (!standing) return undefined;
  const { status, reason } = standing;
  return { status, reason: notAdoptableReasons.find((known) => known === reason) ?? null };
}
