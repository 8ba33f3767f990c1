import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chooseOffer } from '../../actions/choose-offer';
import { placeOnMap } from '../../actions/place-on-map';
import { lookAtOffer } from '../../actions/point-at-offer';
import { retryWhenOnline } from '../../actions/retry-when-online';
import type { MapEvent } from '../../map';
import { aroundHome, aroundSeat } from '../../state/adopt-around';
import { adoptNumbers } from '../../state/adopt-numbers';
import { placingAim } from '../../state/adopt-placing';
import { keeperArcs, keeperIds, nearbyCircle } from '../../state/adopt-scene';
import { boardPoints, isBoardShown, pickedAdoption } from '../../state/adoption-board';
import { adoptionSummary } from '../../state/adoption-summary';
import { caseOnMap } from '../../state/case-on-map';
import { hoursCheck } from '../../state/hours-check';
import { seatStatuses } from '../../state/ledger';
import { areOffersShown, deskOffers, offeredSites } from '../../state/offer-list';
import { siteSurroundings } from '../../state/site-surroundings';
import { type AdoptScene, adoptMapEvents, adoptScene, emptyAdoptScene } from '../shared/adopt-scene';

/** Gives the map Adopt's statuses, arcs, offers and chosen places while Adopt is open, and follows what is done there. */
export function useAdoptMap(): void {
  useEffect(() => {
    const stopScene = effect(() => {
      adoptScene.value = {
        statuses: seatStatuses.value,
        arcs: keeperArcs.value,
        keepers: keeperIds.value,
        circle: caseOnMap.value ? caseOnMap.value.circle : nearbyCircle.value,
        proposals: proposals(),
        placing: placingAim.value !== null,
      };
    });
    const stopRetry = retryWhenOnline([
      adoptionSummary,
      aroundHome,
      aroundSeat,
      siteSurroundings,
      hoursCheck,
    ]);
    adoptMapEvents.value = followMap;
    return () => {
      stopScene();
      stopRetry();
      adoptMapEvents.value = null;
      adoptScene.value = emptyAdoptScene;
      placingAim.value = null;
    };
  }, []);
}

/** Places under numbers: of the desk's list of offers, else of the form that is open. */
function proposals(): AdoptScene['proposals'] {
  if (areOffersShown.value) return offeredSites.value;
  return isBoardShown.value ? boardPoints.value : adoptNumbers.value;
}

function followMap(event: MapEvent): boolean {
  switch (event.kind) {
    case 'place':
      placeOnMap(event.position);
      return true;
    case 'proposal': {
      if (areOffersShown.value) {
        const record = deskOffers.value[event.number - 1];
        if (record) lookAtOffer(record.offer);
        return true;
      }
      const adoption = isBoardShown.value ? boardPoints.value[event.number - 1] : undefined;
      if (adoption) pickedAdoption.value = adoption.id;
      const offer = adoptNumbers.value[event.number - 1]?.offerId;
      if (offer) chooseOffer(offer);
      return true;
    }
    default:
      return false;
  }
}
