import type { DraftKey, PledgeDraft } from '../model/ledger/pledge-draft';
import { draftOf, formerDraft, pledgeDrafts } from '../state/pledge-drafts';
import { forgetKept, saveDrafts } from './keep-drafts';

/** Changes a form and keeps it on this device; resolves when the newest version is kept, or cannot be. */
export function editDraft(key: DraftKey, change: Partial<PledgeDraft>): Promise<void> {
  pledgeDrafts.value = new Map([...others(key), [key, { ...draftOf(key), ...change }]]);
  return saveDrafts();
}

/** Empties a form, here and on this device. */
export function clearDraft(key: DraftKey): Promise<void> {
  pledgeDrafts.value = others(key);
  formerDraft.value = null;
  return saveDrafts();
}

/** The pledge of this form is in the ledger, and its draft was erased with the same write. */
export function completeDraft(key: DraftKey): Promise<void> {
  forgetKept(key);
  return clearDraft(key);
}

const others = (key: DraftKey) => new Map([...pledgeDrafts.value].filter(([each]) => each !== key));
