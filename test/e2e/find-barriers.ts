import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * All that axe finds on the page, whatever its impact: one sentence a finding. The rules run in the page itself and tell
 * of faults alone: the other way, a blank tab that puts the frames of a page together and a list of all that is well,
 * finds the same on a page without frames and takes five times as long.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}
