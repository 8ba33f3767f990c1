import type { SitingRequest } from '../analysis/siting/data';
import { sitingRules, sitingWeightPresets } from '../analysis/siting/presets';
import { makeOffers } from '../model/offer/make-offers';
import type { Offer } from '../model/offer/offer';
import { compute } from '../state/compute';
import { district, featuresById } from '../state/district';
import { openScenarioId } from '../state/open-scenario-id';
import { need, walk } from '../state/parameters';
import { settledOverlay } from '../state/scenario';
import { siting } from '../state/siting';

/**
 * The sites that siting has found as offers, in the order of their gains.
 * @param now the device's clock, milliseconds since 1970
 */
export function listSitingOffers(now = Date.now()): readonly Offer[] {
  const found = siting.value;
  const pack = district.value?.info;
  if (!found || !pack) return [];
  const at = new Date(now).toISOString();
  return makeOffers(found, { pack, scenarioId: openScenarioId.value, at });
}

/** How many seats the open scenario adds to the pack. */
export const countAddedSeats = (): number => listAdded().length;

/**
 * The seats that the open scenario adds as offers: each with what it brings beside the pack's seats and the
 * ones before it, by siting's own measure. One from which no street is near enough is left out.
 */
export async function listScenarioOffers(now = Date.now()): Promise<readonly Offer[]> {
  const pack = district.value?.info;
  if (!pack) return [];
  const request: Omit<SitingRequest, 'goal'> = {
    walk: walk.value,
    need: need.value,
    weights: sitingWeightPresets[0].weights,
    rules: sitingRules,
  };
  const positions = listAdded().map(({ position }) => position);
  const { sites, unit } = await compute.describePositions(
    { request, positions },
    new AbortController().signal,
  );
  const at = new Date(now).toISOString();
  return makeOffers({ sites, unit, request }, { pack, scenarioId: openScenarioId.value, at });
}

const listAdded = () =>
  [...settledOverlay.value].flatMap(([id, seat]) => (seat && !featuresById.value.seat.has(id) ? [seat] : []));
