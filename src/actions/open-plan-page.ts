import { type PlanPage, planPage } from '../state/plan-page';
import { selectFeature } from './select-feature';

/** Shows a page of Plan's panel. */
export function openPlanPage(page: PlanPage): void {
  selectFeature(null);
  planPage.value = page;
}
