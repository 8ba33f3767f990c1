import { fail, type Result, succeed } from '../lib/result';
import { checkContact, isEmptyContact } from '../model/ledger/contact';
import type { PledgeHome, PledgeSubmission, PledgeTarget } from '../model/ledger/event';
import { emptyDraft } from '../model/ledger/pledge-draft';
import { adoptionSettings } from '../model/ledger/settings';
import { seatStandings } from '../state/ledger';
import { draftKey, pledgeDraft } from '../state/pledge-draft';
import { appendDecision } from './append-decision';
import { statePersistence } from './state-persistence';

/**
 * Submits the form that is being filled. When it succeeds the pledge is on this device's disk, together
 * with its contact, and the draft is done; when it fails nothing was written and the draft is kept.
 * @param now the device's clock, milliseconds since 1970
 * @returns the pledge's id
 */
export async function submitPledge(
  target: PledgeTarget,
  home: PledgeHome | null,
  now = Date.now(),
): Promise<Result<string>> {
  const draft = pledgeDraft.value;
  const contact = checkContact(draft.contact);
  if (!contact.ok) return fail(contact.error);
  const submission: PledgeSubmission = {
    track: target.kind === 'seat' ? 'adopt' : 'donate',
    target,
    organisation: draft.organisation,
    displayName: draft.displayName,
    message: draft.message,
    home,
    termYears: adoptionSettings.termYears,
  };
  const written = await appendDecision(
    {
      command: (device) => ({
        type: 'submit',
        actor: { role: 'applicant', device },
        submission,
        standing: target.kind === 'seat' ? (seatStandings.value.get(target.seatId) ?? null) : null,
      }),
      companions: ({ id }) => ({
        draft: draftKey,
        ...(!isEmptyContact(contact.value) && { contact: { pledgeId: id, contact: contact.value } }),
      }),
    },
    now,
  );
  if (!written.ok) return written;
  pledgeDraft.value = emptyDraft;
  // Not waited for: some browsers ask the person, and the pledge is durable already.
  void statePersistence();
  return succeed(written.value.id);
}
