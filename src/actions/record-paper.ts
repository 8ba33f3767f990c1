import type { Result } from '../lib/result';
import type { KnownEvent, PledgeSubmission, PledgeTarget } from '../model/ledger/event';
import { ledger } from '../state/ledger';
import { giveCommand } from './give-command';

/** A sheet of paper as it was typed; every text may be empty. It has no contact: the ledger has none. */
export interface PaperPledge {
  readonly track: 'adopt' | 'donate' | 'share';
  /** null = not chosen yet, or a track that needs none. */
  readonly seatId: string | null;
  /** Of a donation; null = wherever the office sees fit. */
  readonly offerId: string | null;
  readonly organisation: string;
  readonly displayName: string;
  readonly message: string;
  readonly care: string;
  /** Names, with commas between them. */
  readonly plaque: string;
  /** null = as the settings have it. */
  readonly termYears: number | null;
  readonly places: number;
}

/** Enters a pledge that came on paper, as received now. Whoever stands on the sheet is its applicant. */
export function recordPaper(paper: PaperPledge): Promise<Result<readonly KnownEvent[]>> {
  return giveCommand('office', {
    type: 'record',
    submission: toSubmission(paper),
    state: 'received',
    term: null,
    fromBaseline: false,
  });
}

function toSubmission(paper: PaperPledge): PledgeSubmission {
  const { track, organisation, displayName, message, care, plaque, termYears, places } = paper;
  const names = plaque
    .split(/[,，、;；\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    track,
    target: targetOf(paper),
    organisation,
    displayName: displayName.trim() || null,
    message: message.trim() || null,
    home: null,
    termYears: termYears ?? ledger.value.settings.termYears,
    ...(track === 'share'
      ? { shared: { places, openingHours: null } }
      : { care: care.trim() || null, ...(names.length > 0 ? { plaque: names } : {}) }),
  };
}

/** A seat that was not chosen is refused by the core, which says so. */
function targetOf({ track, seatId, offerId }: PaperPledge): PledgeTarget {
  if (track === 'adopt') return { kind: 'seat', seatId: seatId ?? '' };
  const position = offerId === null ? undefined : ledger.value.offers.get(offerId)?.offer.position;
  return offerId !== null && position ? { kind: 'offer', offerId, position } : { kind: 'anywhere' };
}
