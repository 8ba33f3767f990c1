import { chooseLens } from './choose-lens';
import { openPlanPage } from './open-plan-page';

/** Shows what the district's data are and where they come from, from wherever one is. */
export function openData(): void {
  chooseLens('plan');
  openPlanPage('data');
}
