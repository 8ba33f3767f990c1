import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chooseEdited, chooseWithin, toggleEdited } from '../../../../actions/choose-edited';
import { fillInPlace, holdEdited, startNewSeat } from '../../../../actions/fill-in-edit';
import type { MapEvent } from '../../../../map';
import type { WhatIf } from '../../../../map/scene';
import {
  editedSeats,
  editIds,
  editOverlay,
  heldEdit,
  isAddingSeat,
  markedIds,
  newSeatId,
} from '../../../../state/data-edit';
import { district } from '../../../../state/district';
import { isOffice } from '../../../../state/ledger';
import { selection } from '../../../../state/selection';
import { dataEditEvents, dataEditScene, pressedPairs } from '../../../shared/plan-scene';
import { choosePairAt } from '../pairs/choose-pair-at';

/** Gives the map the seats that are edited while the page is open, and follows what is done there. */
export function useEditMap(): void {
  useEffect(() => {
    const stopScene = effect(() => {
      dataEditScene.value = {
        whatIf: editScene(),
        marked: markedIds.value,
        editing: isOffice.value,
        placing: isAddingSeat.value,
      };
    });
    // A link, a search hit or a card may have opened a seat.
    const stopChoosing = effect(() => {
      const ref = selection.value;
      if (ref?.kind !== 'seat' || !district.value) return;
      if (!editIds.peek().includes(ref.id)) chooseEdited([ref.id]);
    });
    dataEditEvents.value = followMap;
    return () => {
      stopScene();
      stopChoosing();
      dataEditScene.value = null;
      dataEditEvents.value = null;
      // What is filled in stays for when one comes back; what is selected is the next page's.
      heldEdit.value = null;
      isAddingSeat.value = false;
    };
  }, []);
}

const nothingChanged: WhatIf['changed'] = new Map();

function editScene(): WhatIf | null {
  const overlay = editOverlay.value;
  if (overlay.size === 0) return null;
  return { overlay, changed: nothingChanged, reached: [], dragging: heldEdit.value };
}

function followMap(event: MapEvent): boolean {
  if (choosePairAt(event, pressedPairs.value)) return true;
  switch (event.kind) {
    case 'click':
      if (event.feature?.kind !== 'seat' || event.feature.id === newSeatId) return true;
      if (event.adds) toggleEdited(event.feature.id);
      else chooseEdited([event.feature.id]);
      return true;
    case 'box':
      chooseWithin(event.bounds);
      return true;
    case 'place':
      startNewSeat(event.position);
      return true;
    case 'seat-drag':
      followDrag(event);
      return true;
    default:
      return false;
  }
}

function followDrag({ id, phase, position }: Extract<MapEvent, { readonly kind: 'seat-drag' }>): void {
  if (phase === 'cancel') heldEdit.value = null;
  else if (!holdEdited(id, position)) return;
  else if (phase === 'drop' && editedSeats.value.length === 1) fillInPlace(position);
}
