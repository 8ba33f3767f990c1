import type { Position } from '../lib/units';
import type { PledgeDraft } from '../model/ledger/pledge-draft';
import { placingAim } from '../state/adopt-placing';
import { district } from '../state/district';
import { mapView } from '../state/map-view';
import { chooseHome } from './choose-home';
import { editDraft } from './edit-draft';

/** Takes a press on the map as what was asked for: a door, or the place of a form. A place can be put right by another press. */
export function placeOnMap(at: Position): void {
  const aim = placingAim.value;
  const position = atSixDecimals(at);
  if (aim?.kind === 'door') {
    placingAim.value = null;
    chooseHome({ kind: 'door', id: 'door', name: aim.name, position });
  } else if (aim?.kind === 'site') {
    const place: Partial<PledgeDraft> = aim.key === 'pledge plan' ? {} : { place: 'at-point' };
    void editDraft(aim.key, { ...place, point: position });
  }
}

/** The same with the middle of the map, for who has no pointer; without a map with the middle of the district. */
export function placeInMiddle(): void {
  const middle = mapView.value?.center ?? district.value?.info.center;
  if (middle) placeOnMap(middle);
}

/** A tenth of a metre, as a pack has them. */
const atSixDecimals = ([lng, lat]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
