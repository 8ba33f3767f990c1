import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { SolverReport, SolverTask } from '../analysis/siting/covering/data';
import { runHighs } from '../analysis/siting/covering/run-highs';
import { messageOf } from '../lib/app-error';

/** The solver worker: HiGHS, which blocks while it works. One task; whoever started it ends it. */
const report = (news: SolverReport) => globalThis.postMessage(news);

globalThis.onmessage = async ({ data: task }: MessageEvent<SolverTask>) => {
  try {
    runHighs(await loadHighs({ locateFile: () => wasmUrl }), task, report);
  } catch (thrown) {
    report({ kind: 'failed', message: messageOf(thrown) });
  }
};
