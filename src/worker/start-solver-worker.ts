import type { SolverReport, StartSolver } from '../analysis/siting/covering/data';

/**
 * Starts HiGHS in a worker inside the worker that calls. Ending it ends the worker, whatever it is doing.
 * Where there is none to be had (workers in workers came late to some browsers), or its 1.2 MB do not
 * arrive, it has failed and the search goes on without.
 */
export const startSolverWorker: StartSolver = (task, onReport) => {
  const fail = () => onReport({ kind: 'failed', message: 'The exact solver could not be started.' });
  let worker: Worker;
  try {
    worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    queueMicrotask(fail);
    return () => {};
  }
  worker.onmessage = ({ data }: MessageEvent<SolverReport>) => onReport(data);
  worker.onerror = (event) => {
    event.preventDefault();
    fail();
  };
  worker.onmessageerror = fail;
  worker.postMessage(task);
  return () => worker.terminate();
};
