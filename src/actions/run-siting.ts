import { appError, messageOf } from '../lib/app-error';
import type { District } from '../model/district';
import { district } from '../state/district';
import { seatsOnScreen } from '../state/scenario';
import { type SitingMoment, sitingQuestion, sitingRequest, sitingRun } from '../state/siting';
import { sitingWorker } from '../state/siting-worker';
import type { SitingLimits } from '../worker/siting-messages';
import { pointAtSite } from './point-at-site';

/** Ends as soon as nothing better is possible; the seed makes a run repeatable. */
const limits = { gap: 0, seed: 1 } as const satisfies Omit<SitingLimits, 'seconds'>;

let controller: AbortController | null = null;

/** Looks for the best places for the question of the moment, in a worker; answers get better on the way. */
export async function runSiting(): Promise<void> {
  const pack = district.value;
  if (!pack) return;
  controller?.abort();
  const mine = new AbortController();
  controller = mine;
  const trail: SitingMoment[] = [];
  pointAtSite(null);
  sitingRun.value = { status: 'running', siting: null, trail };
  const asked: District = { ...pack, seats: [...seatsOnScreen.value.values()] };
  const task = {
    district: asked,
    request: sitingRequest.value,
    limits: { ...limits, seconds: sitingQuestion.value.seconds },
  };
  const show: Parameters<typeof sitingWorker.find>[1] = (siting) => {
    trail.push({ seconds: siting.seconds, objective: siting.objective, bound: siting.bound });
    if (controller === mine) sitingRun.value = { status: 'running', siting, trail: [...trail] };
  };
  try {
    const last = await sitingWorker.find(task, show, mine.signal);
    if (controller === mine)
      sitingRun.value = last ? { status: 'ended', siting: last, trail } : { status: 'idle' };
  } catch (thrown) {
    if (controller === mine)
      sitingRun.value = { status: 'failed', error: appError('siting-failed', messageOf(thrown)) };
  }
}

/** Ends the run; the best answer so far stays, with its bound. */
export function stopSiting(): void {
  controller?.abort();
}
