import { fail, type Result, succeed } from '../lib/result';
import { district } from '../state/district';
import { seatStandings } from '../state/ledger';
import { openPackContent } from '../state/open-pack-content';
import { recordPackKeeper } from './decide-term';
import { giveCommand } from './give-command';
import type { BaselineProposal } from './propose-baseline';
import { putBaseline, takeBaselineAway } from './put-baseline';
import { storageOpening } from './storage-opening';

/**
 * Takes a newer seats file in place of the one in use, for good: keepers whom only the present seats name and
 * whose seat the file lacks are recorded first, so that no adoption is lost; then the ledger says what came and
 * the file is kept, in one transaction; then the page uses it. Where a step fails the seats in use stay.
 */
export async function acceptBaseline(proposal: BaselineProposal): Promise<Result<void>> {
  const info = district.value?.info;
  if (!info) return fail(storageOpening);
  const { asOf, sha256, comparison, seats, isShipped, text } = proposal;
  for (const { id } of comparison.missingWithKeeper) {
    if (!seatStandings.value.get(id)?.isPackKept) continue;
    const recorded = await recordPackKeeper(id);
    if (!recorded.ok) return recorded;
  }
  const counts = {
    new: comparison.added.length,
    changed: comparison.changed.length,
    missing: comparison.missing.length,
    'missing-with-keeper': comparison.missingWithKeeper.length,
  };
  const packId = info.id;
  // The pack's own file is in the pack: nothing else is kept then.
  const kept = isShipped ? null : { packId, packContent: openPackContent.value, asOf, sha256, seats: text };
  const noted = await giveCommand(
    'office',
    { type: 'import-baseline', baseline: { asOf, sha256, counts } },
    () => ({ baseline: { packId, kept } }),
  );
  if (!noted.ok) return noted;
  if (isShipped) takeBaselineAway();
  else putBaseline({ seats, asOf, sha256 });
  return succeed(undefined);
}
