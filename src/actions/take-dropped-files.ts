import { chooseLens } from './choose-lens';
import { holdsScenario } from './holds-scenario';
import { importScenarioFile } from './import-scenario-file';
import type { ChosenFile } from './import-session';
import { openPlanPage } from './open-plan-page';
import { startImport } from './start-import';

/**
 * Opens what was dropped on the page, from wherever one is: a scenario as a scenario, everything else in the
 * import, which shows what it would change.
 */
export async function takeDroppedFiles(files: readonly File[]): Promise<void> {
  const [only] = files;
  if (files.length === 1 && only && (await holdsScenario(only))) {
    chooseLens('plan');
    openPlanPage('ranking');
    await importScenarioFile(only);
    return;
  }
  await openImport(files);
}

/** Shows what files would change. */
async function openImport(files: readonly ChosenFile[]): Promise<void> {
  chooseLens('plan');
  openPlanPage('import');
  await startImport(files);
}
