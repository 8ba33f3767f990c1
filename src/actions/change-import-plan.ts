import { type ImportPlan, importState } from '../state/import';
import { importSession } from './import-session';
import { importErrorOf } from './start-import';

/**
 * Works out another plan; the preview stays as it was until it is there. Of plans that follow each other the
 * newest wins.
 */
export async function changeImportPlan(plan: ImportPlan): Promise<void> {
  const session = importSession.current;
  const { value: before } = importState;
  if (!session || before.kind !== 'preview') return;
  session.planning?.abort();
  const planning = new AbortController();
  session.planning = planning;
  importState.value = { ...before, isBusy: true, error: null };
  try {
    const report = await session.client.plan(plan, planning.signal);
    if (session.planning === planning && importSession.current === session)
      importState.value = { kind: 'preview', report, isBusy: false, error: null };
  } catch (thrown) {
    const { value } = importState;
    if (session.planning !== planning || importSession.current !== session || value.kind !== 'preview')
      return;
    importState.value = { ...value, isBusy: false, error: importErrorOf(thrown) };
  }
}
