import type { DraftKey } from '../model/ledger/pledge-draft';
import { formPages } from '../state/adopt-page';
import { openAdoptPage } from './open-adopt-page';
import { openFeature } from './open-feature';

/** Opens the form that a draft belongs to. */
export function openDraft(key: DraftKey): void {
  const [, track, seatId] = key.split(' ');
  const page = formPages.find((each) => each === track);
  if (page) openAdoptPage(page);
  else if (seatId !== undefined) openFeature({ kind: 'seat', id: seatId });
}
