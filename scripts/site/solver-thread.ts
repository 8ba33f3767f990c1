import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';
import type { SolverTask } from '../../src/analysis/siting/covering/data';
import { runHighs } from '../../src/analysis/siting/covering/run-highs';

/** The exact solver in a thread of its own: it blocks while it works, and is ended from outside. */
parentPort?.on('message', async (task: SolverTask) => {
  runHighs(await loadHighs(), task, (report) => parentPort?.postMessage(report));
});
