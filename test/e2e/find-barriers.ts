import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All that axe finds on the page, whatever its impact: one sentence a finding. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}
