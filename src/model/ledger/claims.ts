import type { Pledge } from './ledger-state';
import { claimingTracks, type PledgeState, standingOf } from './pledge-vocabulary';

/** Whether a pledge in this state has its seat or offer for itself: granted or held. */
export function isClaimState(state: PledgeState): boolean {
  const standing = standingOf[state];
  return standing === 'granted' || standing === 'held';
}

/** Whether the track is one whose grant is for one alone. */
export function isClaimingTrack({ submission }: Pick<Pledge, 'submission'>): boolean {
  return claimingTracks.some((track) => track === submission.track);
}

/** Another pledge that has been granted or holds what this one is for; the first by submission. */
export function findRival(pledge: Pick<Pledge, 'id'>, others: Iterable<Pledge> | undefined): Pledge | null {
  for (const other of others ?? []) {
    if (other.id !== pledge.id && isClaimState(other.state) && isClaimingTrack(other)) return other;
  }
  return null;
}
