import { signal } from '@preact/signals';
import type { PaperPledge } from '../../../actions/record-paper';

/** Tracks that can be entered without a press on the map. */
export const paperTracks = ['adopt', 'donate', 'share'] as const satisfies readonly PaperPledge['track'][];

export const emptyPaper: PaperPledge = {
  track: 'adopt',
  seatId: null,
  offerId: null,
  organisation: '',
  displayName: '',
  message: '',
  care: '',
  plaque: '',
  termYears: null,
  places: 1,
};

/** Outlives the page of the queue, so that a look at something else loses nothing. */
export const paperDraft = signal<PaperPledge>(emptyPaper);
