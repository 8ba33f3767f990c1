import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addSeatAt } from '../../actions/add-seat-at';
import { dragSeat, dropSeat, putSeatBack } from '../../actions/drag-seat';
import { lookAtSite } from '../../actions/point-at-site';
import { retryWhenOnline } from '../../actions/retry-when-online';
import type { Evaluation } from '../../analysis/evaluation/data';
import type { MapEvent } from '../../map';
import type { MapScene, Proposal, WhatIf } from '../../map/scene';
import { baseline, evaluation, whatIf } from '../../state/evaluation';
import { hasStreets } from '../../state/has-streets';
import { isPlacing } from '../../state/placing';
import { planPage } from '../../state/plan-page';
import { heldSeat, openScenario, seatOverlay, seatsOnScreen } from '../../state/scenario';
import { comparison, isComparing, settledEvaluation } from '../../state/scenario-comparison';
import { pointedSite, siting } from '../../state/siting';
import { packWishes, pointedWish } from '../../state/wishes';
import {
  dataEditEvents,
  dataEditScene,
  emptyPlanScene,
  importPreview,
  planMapEvents,
  planScene,
} from '../shared/plan-scene';
import { headlineShare } from './headline-share';

/** Gives the map Plan's figures, scenario and proposals while Plan is open, and follows what is done there. */
export function usePlanMap(): void {
  useEffect(() => {
    const stopScene = effect(() => {
      planScene.value = {
        ...emptyPlanScene,
        ...(dataEditScene.value
          ? { evaluation: baseline.value.value, ...dataEditScene.value }
          : {
              evaluation: evaluation.value,
              whatIf: whatIfScene(),
              // A seat that is taken into the hand starts a scenario of its own; beside an import none is.
              editing: !importPreview.value,
              placing: isPlacing.value,
            }),
        proposals: proposals(),
        wishes: wishesOnMap(),
        importPreview: importPreview.value,
      };
    });
    const stopRetry = retryWhenOnline([baseline, whatIf]);
    planMapEvents.value = followMap;
    return () => {
      stopScene();
      stopRetry();
      planMapEvents.value = null;
      planScene.value = emptyPlanScene;
      isPlacing.value = false;
    };
  }, []);
}

function followMap(event: MapEvent): boolean {
  if (dataEditEvents.value?.(event)) return true;
  switch (event.kind) {
    case 'seat-drag':
      if (event.phase === 'cancel') putSeatBack();
      else {
        if (event.phase !== 'start') dragSeat(event.id, event.position);
        if (event.phase === 'drop') dropSeat();
      }
      return true;
    case 'place':
      isPlacing.value = false;
      addSeatAt(event.position);
      return true;
    case 'proposal':
      lookAtSite(event.number - 1);
      return true;
    default:
      return false;
  }
}

function whatIfScene(): WhatIf | null {
  const held = heldSeat.value;
  if (!openScenario.value && !held) return null;
  const at = held && seatsOnScreen.value.get(held.id)?.position;
  return {
    overlay: seatOverlay.value,
    changed: held ? changedShares(settledEvaluation.value, evaluation.value) : comparedShares(),
    reached: held ? (evaluation.value?.reached ?? []) : [],
    dragging: held && at ? { id: held.id, at } : null,
  };
}

const nothingChanged: ReadonlyMap<string, number> = new Map();

/** Whole points of the headline share by which the seat in the hand changes each grid. */
function changedShares(before: Evaluation | null, now: Evaluation | null): WhatIf['changed'] {
  const was = new Map(before?.grids.map((grid) => [grid.id, headlineShare(grid) ?? 0]));
  return new Map(
    (now?.grids ?? []).flatMap((grid) => {
      const points = Math.round(100 * ((headlineShare(grid) ?? 0) - (was.get(grid.id) ?? 0)));
      return was.has(grid.id) && points !== 0 ? [[grid.id, points]] : [];
    }),
  );
}

/** While two versions stand side by side the map tells the same differences as the table. */
function comparedShares(): WhatIf['changed'] {
  if (!isComparing.value || !comparison.value) return nothingChanged;
  return new Map(
    comparison.value.grids.flatMap(({ id, before, after }) => {
      const shareOf = ({ coveredStreetShare, coveredAreaShare }: typeof before) =>
        (hasStreets.value ? coveredStreetShare : coveredAreaShare) ?? 0;
      const points = Math.round(100 * (shareOf(after) - shareOf(before)));
      return points === 0 ? [] : [[id, points]];
    }),
  );
}

/** The stretches that walkers wish a seat for, while they are listed. */
function wishesOnMap(): MapScene['wishes'] {
  if (planPage.value !== 'wishes') return emptyPlanScene.wishes;
  return packWishes.value.map(({ id, line }) => ({ line, selected: pointedWish.value === id }));
}

/** The sites that siting has found, while its page is open. */
function proposals(): MapScene['proposals'] {
  const sites = planPage.value === 'siting' ? (siting.value?.sites ?? []) : [];
  return sites.map(
    ({ position }, index): Proposal => ({
      position,
      number: index + 1,
      selected: pointedSite.value === index,
    }),
  );
}
