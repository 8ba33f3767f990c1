import { applyOverlay } from '../analysis/evaluation/apply-overlay';
import type { Site } from '../analysis/siting/data';
import { findBestSite } from '../analysis/siting/find-best-site';
import { runUsability } from '../analysis/usability/run-usability';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';
import type { BestSiteCall } from './messages';

/** What would help an area most, in slices that let other questions in; throws the signal's reason when aborted. */
export async function answerBestSite(
  district: District,
  { overlay, request, gridIds }: BestSiteCall,
  signal: AbortSignal,
): Promise<Site | null> {
  const moment: District = { ...district, seats: applyOverlay(district.seats, overlay) };
  const usability = await runUsability(moment, request.need);
  return runInSlices(findBestSite(moment, usability, request, new Set(gridIds)), signal);
}
