import { Worker } from 'node:worker_threads';
import type { SolverReport, StartSolver } from '../../src/analysis/siting/covering/data';
import { messageOf } from '../../src/lib/app-error';

/** Starts HiGHS in a thread. Ending it ends the thread, whatever it is doing. */
export const startSolverThread: StartSolver = (task, onReport) => {
  const thread = new Worker(new URL('./solver-thread.ts', import.meta.url));
  thread.on('message', (report: SolverReport) => onReport(report));
  thread.on('error', (thrown) => onReport({ kind: 'failed', message: messageOf(thrown) }));
  thread.postMessage(task);
  return () => {
    void thread.terminate();
  };
};
