import type { PledgeDraft } from '../model/ledger/pledge-draft';
import { storage } from '../state/ledger';
import { draftError, draftKey, pledgeDraft } from '../state/pledge-draft';

let saving: Promise<void> | null = null;

/** Changes the form and keeps it on this device; resolves when the newest version is kept, or cannot be. */
export function editDraft(change: Partial<PledgeDraft>): Promise<void> {
  pledgeDraft.value = { ...pledgeDraft.value, ...change };
  saving ??= saveNewest().finally(() => {
    saving = null;
  });
  return saving;
}

/** One write at a time; what was typed meanwhile is written next, whatever lay between is skipped. */
async function saveNewest(): Promise<void> {
  for (let written: PledgeDraft | null = null; written !== pledgeDraft.value; ) {
    written = pledgeDraft.value;
    const { value } = storage;
    if (value.kind === 'opening') return;
    const saved = await value.store.drafts.save(draftKey, written);
    if (value.kind === 'memory') draftError.value = value.error;
    else draftError.value = saved.ok ? null : saved.error;
  }
}
