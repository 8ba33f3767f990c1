import { createSitingClient } from '../worker/siting-client';

/** The siting worker of the page; it is made by the first run. */
export const sitingWorker = createSitingClient();
