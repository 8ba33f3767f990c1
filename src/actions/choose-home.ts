import { batch } from '@preact/signals';
import type { AdoptHome } from '../model/ledger/adopt-home';
import { adoptPage } from '../state/adopt-page';
import { home } from '../state/adopt-view';
import { featuresById } from '../state/district';
import { lookAtPoint } from './look-at';
import { openFeature } from './open-feature';
import { selectFeature } from './select-feature';

/** A shop and the seats within 100 m of it fill the map at this zoom. */
const shopZoom = 17;

/** Looks around for a building, shop or door: its panel opens and the map goes there. */
export function chooseHome(choice: AdoptHome): void {
  if (choice.kind === 'building') {
    openFeature({ kind: 'building', id: choice.id });
    return;
  }
  batch(() => {
    adoptPage.value = 'overview';
    selectFeature(null);
    home.value = choice;
  });
  const place =
    choice.kind === 'door' ? choice.position : featuresById.value.organisation.get(choice.id)?.position;
  if (place) lookAtPoint(place, shopZoom);
}
