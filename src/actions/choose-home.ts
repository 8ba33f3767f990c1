import { batch } from '@preact/signals';
import type { PledgeHome } from '../model/ledger/event';
import { home, isDonating } from '../state/adopt-view';
import { featuresById } from '../state/district';
import { lookAtPoint } from './look-at';
import { openFeature } from './open-feature';
import { selectFeature } from './select-feature';

/** A shop and the seats within 100 m of it fill the map at this zoom. */
const shopZoom = 17;

/** Looks around for a building or shop: its panel opens and the map goes there. */
export function chooseHome(choice: PledgeHome): void {
  isDonating.value = false;
  if (choice.kind === 'building') {
    openFeature({ kind: 'building', id: choice.id });
    return;
  }
  batch(() => {
    selectFeature(null);
    home.value = choice;
  });
  const shop = featuresById.value.organisation.get(choice.id);
  if (shop) lookAtPoint(shop.position, shopZoom);
}
