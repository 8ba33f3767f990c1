import { makeOffers } from '../model/offer/make-offers';
import { district } from '../state/district';
import { openScenarioId } from '../state/open-scenario-id';
import { siting } from '../state/siting';
import { downloadFile } from './download-file';

/**
 * Gives the sites on screen as offers that buildings can take on: each with its gain, the answers of the
 * rules, the nearest buildings and their liaison role.
 * @param now the device's clock, milliseconds since 1970
 */
export function downloadOffers(now = Date.now()): void {
  const found = siting.value;
  const info = district.value?.info;
  if (!found || !info) return;
  const offers = makeOffers(found, {
    pack: info,
    scenarioId: openScenarioId.value,
    at: new Date(now).toISOString(),
  });
  const text = JSON.stringify({ type: 'zuozuo-offers', confidence: 'illustrative', offers }, null, 1);
  downloadFile(`${info.id}-offers.json`, 'application/json', text);
}
