import type { PledgeTrack } from '../model/ledger/pledge-vocabulary';
import { closeAdoptPage } from './close-adopt-page';
import { editDraft } from './edit-draft';
import { openAdoptPage } from './open-adopt-page';

/**
 * Opens the form of a track for whom one looks for, if anybody. To adopt is to choose a seat first: it leads to
 * the building or shop and what is near it, or to the question.
 * @param seatId the seat that is open: a design is for it
 */
export function chooseTrack(track: PledgeTrack, seatId?: string): void {
  if (track === 'adopt') {
    closeAdoptPage();
    return;
  }
  if (track === 'design' && seatId !== undefined)
    void editDraft('pledge design', { subject: { kind: 'seat', id: seatId } });
  openAdoptPage(track);
}
