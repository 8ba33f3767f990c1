import { readBaseline } from '../io/read-baseline';
import { baselineError, baselineInUse } from '../state/baseline';
import { district } from '../state/district';
import { noteBaseline } from '../state/noted-baseline';
import { openPackContent } from '../state/open-pack-content';
import { storage } from '../state/storage';
import { siteVersion } from '../store/pack-library';
import { openStorage } from './open-storage';
import { putBaseline, takeBaselineAway } from './put-baseline';

/** Takes the newer seats file that this device keeps, if it keeps one for the pack that is open. */
export async function useKeptBaseline(): Promise<void> {
  await openStorage();
  const info = district.value?.info;
  if (storage.value.kind !== 'device' || !info) return;
  const kept = await storage.value.store.baselines.read(info.id);
  if (!kept.ok) {
    baselineError.value = kept.error;
    return;
  }
  if (kept.value && (kept.value.packContent ?? siteVersion) !== openPackContent.value) {
    // The pack has got another version since: it goes first. With the version before, the file counts again.
    takeBaselineAway();
    noteBaseline(true);
    return;
  }
  if (kept.value?.sha256 === baselineInUse.value?.sha256) return;
  if (!kept.value) return takeBaselineAway();
  const { seats, asOf, sha256 } = kept.value;
  const read = readBaseline(seats, 'seats.geojson', info);
  if (read.ok) putBaseline({ seats: read.value.seats, asOf, sha256 });
  else baselineError.value = read.error;
}
