import { fail, type Result, succeed } from '../lib/result';
import type { AdoptHome } from '../model/ledger/adopt-home';
import { checkContact, isEmptyContact } from '../model/ledger/contact';
import type { PledgeTarget } from '../model/ledger/event';
import type { DraftKey } from '../model/ledger/pledge-draft';
import type { PledgeTrack } from '../model/ledger/pledge-vocabulary';
import { submissionOf } from '../model/ledger/submission-of';
import { ledger } from '../state/ledger';
import { draftOf } from '../state/pledge-drafts';
import { completeDraft } from './edit-draft';
import { giveCommand } from './give-command';

interface FilledForm {
  readonly key: DraftKey;
  readonly track: PledgeTrack;
  readonly target: PledgeTarget;
  readonly home: AdoptHome | null;
}

/**
 * Submits a form that was filled. When it succeeds the pledge is on this device's disk, together with its
 * contact and images, and the draft is done; when it fails nothing was written and the draft is kept.
 * @param now the device's clock, milliseconds since 1970
 * @returns the pledge's id
 */
export async function submitPledge(form: FilledForm, now = Date.now()): Promise<Result<string>> {
  const draft = draftOf(form.key);
  const contact = checkContact(draft.contact);
  if (!contact.ok) return fail(contact.error);
  const submission = submissionOf(draft, form, ledger.value.settings);
  const images = form.track === 'design' ? draft.images : [];
  const written = await giveCommand(
    'applicant',
    { type: 'submit', submission },
    ([submitted]) => ({
      draft: form.key,
      ...(images.length > 0 && { images: new Map(images.map(({ ref, blob }) => [ref.sha256, blob])) }),
      ...(submitted &&
        !isEmptyContact(contact.value) && { contact: { pledgeId: submitted.id, contact: contact.value } }),
    }),
    now,
  );
  if (!written.ok) return written;
  void completeDraft(form.key);
  return succeed(written.value[0]?.id ?? '');
}
