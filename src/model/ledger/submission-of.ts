import { type AdoptHome, pledgeHomeOf } from './adopt-home';
import type { PledgeSubmission, PledgeTarget } from './event';
import type { PledgeDraft } from './pledge-draft';
import type { PledgeTrack } from './pledge-vocabulary';
import type { EditableSettings } from './settings';

interface Subject {
  readonly track: PledgeTrack;
  readonly target: PledgeTarget;
  readonly home: AdoptHome | null;
}

/** Tracks that give something a term; the others say the scheme's own. */
const tracksWithTerm: ReadonlySet<PledgeTrack> = new Set(['adopt', 'donate', 'share']);

/** The public part of a filled form: only what its track asks for. The contact is never in it. */
export function submissionOf(
  draft: PledgeDraft,
  { track, target, home }: Subject,
  settings: EditableSettings,
): PledgeSubmission {
  const plaque = draft.plaque.filter((name) => name.trim() !== '');
  const hasTerm = tracksWithTerm.has(track) && draft.termYears !== null;
  return {
    track,
    target,
    organisation: draft.organisation,
    displayName: draft.displayName || null,
    message: draft.message || null,
    home: pledgeHomeOf(home),
    termYears: hasTerm && draft.termYears !== null ? draft.termYears : settings.termYears,
    ...(track === 'adopt' && { care: draft.care || null, alternatives: draft.alternatives }),
    ...((track === 'adopt' || track === 'donate') && { plaque }),
    ...(track === 'design' && { images: draft.images.map(({ ref }) => ref) }),
    ...(track === 'share' && {
      shared: { places: draft.places ?? 0, openingHours: draft.openingHours.trim() || null },
    }),
  };
}
