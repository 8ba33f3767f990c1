import { computed } from '@preact/signals';
import { sitingRules, sitingWeightPresets } from '../analysis/siting/presets';
import { compute } from './compute';
import { featuresById } from './district';
import { evaluation } from './evaluation';
import { hasStreets } from './has-streets';
import { latestAnswer } from './latest-answer';
import { heldSeat, settledOverlay } from './scenario';
import { selection } from './selection';

/** The grids of the area that is open; null = none is. */
const openGrids = computed<readonly string[] | null>(() => {
  const { value: ref } = selection;
  if (ref?.kind === 'grid') return [ref.id];
  if (ref?.kind !== 'neighbourhood') return null;
  return [...featuresById.value.grid.values()]
    .filter(({ neighbourhoodId }) => neighbourhoodId === ref.id)
    .map(({ id }) => id)
    .sort();
});

const question = computed(() => {
  const asked = evaluation.value?.request;
  const gridIds = openGrids.value;
  if (!asked || !gridIds || heldSeat.value || !hasStreets.value) return null;
  const request = {
    walk: asked.walk,
    need: asked.need,
    weights: sitingWeightPresets[0].weights,
    rules: sitingRules,
  };
  return { overlay: settledOverlay.value, request, gridIds };
});

/** Where one more seat would help the open area most, with the area that was asked about. */
export const bestSite = latestAnswer(question, async (asked, abort) => ({
  gridIds: asked.gridIds,
  walk: asked.request.walk,
  site: await compute.bestSite(asked, abort),
}));
