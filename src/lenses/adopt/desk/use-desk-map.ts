import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lookAtPositions } from '../../../actions/look-at';
import type { DeskCase } from '../../../model/desk/desk-case';
import { adoptionFacts } from '../../../model/ledger/settings';
import { caseOnMap } from '../../../state/case-on-map';
import { caseAlternatives, casePosition } from '../../../state/desk';
import { featuresById } from '../../../state/district';

/** Free room around the seats, as a share of their extent: their signs and numbers are wider than points. */
const margin = 0.2;

/** Of the free seats nearby, as many as leave the case's own seat large enough to be told. */
const shown = 2;

const nothingRanked: readonly string[] = [];

/** Shows the case on the map: its seat chosen, the free ones nearby under the numbers of the list. */
export function useDeskMap({ seatId }: DeskCase): void {
  useEffect(() => {
    const stop = effect(() => {
      const at = casePosition.value;
      caseOnMap.value = {
        seatId,
        ranked: caseAlternatives.value?.map((alternative) => alternative.seatId) ?? nothingRanked,
        circle: seatId === null && at ? { center: at, radius: adoptionFacts.neighbours } : null,
      };
    });
    const stopLooking = lookOnce();
    return () => {
      stop();
      stopLooking();
      caseOnMap.value = null;
    };
  }, []);
}

/** Moves the map as soon as it is known what is near, and then leaves it to the hand. */
function lookOnce(): () => void {
  let isDone = false;
  return effect(() => {
    const at = casePosition.value;
    const near = caseAlternatives.value;
    if (isDone || !at || !near) return;
    isDone = true;
    const seats = near.slice(0, shown).flatMap(({ seatId }) => {
      const seat = featuresById.value.seat.get(seatId);
      return seat ? [seat.position] : [];
    });
    lookAtPositions([at, ...seats], margin);
  });
}
