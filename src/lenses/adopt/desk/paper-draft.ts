import { signal } from '@preact/signals';
import type { PledgeTrack } from '../../../model/ledger/pledge-vocabulary';

/** Tracks that can be entered without a press on the map. */
export const paperTracks = ['adopt', 'donate', 'share'] as const satisfies readonly PledgeTrack[];
export type PaperTrack = (typeof paperTracks)[number];

/** What is typed from a sheet of paper. There is no box for a contact: the ledger has none. */
export interface PaperDraft {
  readonly track: PaperTrack;
  /** null = not chosen yet, or a track that needs none. */
  readonly seatId: string | null;
  /** Of a donation; null = wherever the office sees fit. */
  readonly offerId: string | null;
  readonly organisation: string;
  readonly displayName: string;
  readonly message: string;
  readonly care: string;
  readonly plaque: string;
  /** null = as the settings have it. */
  readonly termYears: number | null;
  readonly places: number;
}

export const emptyPaper: PaperDraft = {
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
export const paperDraft = signal<PaperDraft>(emptyPaper);
