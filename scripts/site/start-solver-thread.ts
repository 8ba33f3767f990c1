import { Worker } from 'node:worker_threads';
import type { SolverReport, StartSolver } from '../../src/analysis/siting/covering/data';
import { messageOf } from '../../src/lib/app-error';

/** A thread does not take over the loader of TypeScript from its process: it registers its own first. */
const bootstrap = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./solver-thread.ts', import.meta.url).href)});
});`;

/**
 * Starts HiGHS in a thread. Ending it ends the thread, whatever it is doing. A thread that fails is warned
 * of on stderr: the answer is then right, but less of it is proven.
 */
export const startSolverThread: StartSolver = (task, onReport) => {
  const thread = new Worker(bootstrap, { eval: true });
  const tell = (report: SolverReport) => {
    if (report.kind === 'failed')
      console.error(
        `The exact solver has failed, and the bound is that of the relaxation: ${report.message}.`,
      );
    onReport(report);
  };
  thread.on('message', tell);
  thread.on('error', (thrown) => tell({ kind: 'failed', message: messageOf(thrown) }));
  thread.postMessage(task);
  return () => {
    void thread.terminate();
  };
};
