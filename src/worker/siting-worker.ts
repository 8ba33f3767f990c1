import { answerSiting, type SitingAnsweringPort } from './answer-siting';
import { startSolverWorker } from './start-solver-worker';

/** The siting worker: the search, listening; its exact solver runs in a worker of its own. */
answerSiting(globalThis as unknown as SitingAnsweringPort, startSolverWorker);
