import type { Site } from '../analysis/siting/data';
import type { Result } from '../lib/result';
import type { Scenario } from '../model/scenario/scenario';
import { seatAttributes } from '../model/vocabulary';
import { planPage } from '../state/plan-page';
import { siting } from '../state/siting';
import { addSites } from './add-sites';

/** Puts every site of the answer on screen into the open scenario, or a new one, in one step. */
export function takeSites(): Result<Scenario> | null {
  const found = siting.value;
  if (!found || found.sites.length === 0) return null;
  const { required } = found.request.need;
  const fields = Object.fromEntries(
    seatAttributes.filter((attribute) => required.includes(attribute)).map((name) => [name, 'yes' as const]),
  );
  const taken = addSites(found.sites.map(({ position }: Site) => ({ position, fields })));
  if (taken.ok) planPage.value = 'ranking';
  return taken;
}
