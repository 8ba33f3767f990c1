import type { PledgeTrack } from '../../../model/ledger/pledge-vocabulary';

/** One sign a way of taking part, on 24 × 24: a bench that is kept, given, placed, drawn, shared. */
const paths: Readonly<Record<PledgeTrack, string>> = {
  adopt:
    'M4 13 H20 M6 13 V19 M18 13 V19 M12 10 C9 7 8 5.5 9.5 4.4 C10.6 3.6 11.7 4.3 12 5.2 C12.3 4.3 13.4 3.6 14.5 4.4 C16 5.5 15 7 12 10',
  donate: 'M4 15 H20 M6 15 V20 M18 15 V20 M12 3 V11 M8 7 H16',
  plan: 'M12 21 C7 15 5 12 5 9 A7 7 0 0 1 19 9 C19 12 17 15 12 21 M9 10 H15 M10 10 V12.5 M14 10 V12.5',
  design: 'M4 20 L5 16 L16 5 L19 8 L8 19 Z M14 7 L17 10',
  share: 'M4 14 H20 M6 14 V20 M18 14 V20 M8 9 A2 2 0 1 1 8.01 9 M16 9 A2 2 0 1 1 16.01 9',
};

export function TrackSign({ track }: { readonly track: PledgeTrack }) {
  return (
    <svg class="track-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[track]} />
    </svg>
  );
}
