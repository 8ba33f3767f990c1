import { batch } from '@preact/signals';
import type { PledgeHome } from '../model/ledger/event';
import type { PledgeTrack } from '../model/ledger/pledge-vocabulary';
import { home } from '../state/adopt-view';
import { chooseHome } from './choose-home';
import { chooseTrack } from './choose-track';

/**
 * Leads from the appeal into the form of a track, for a building or shop where one was chosen; to adopt is
 * to choose a seat near it first.
 */
export function startPledge(track: PledgeTrack, from: PledgeHome | null): void {
  batch(() => {
    if (from && track !== 'adopt') home.value = from;
    chooseTrack(track);
    if (from && track === 'adopt') chooseHome(from);
  });
}
