import { signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import { emptyDraft, type PledgeDraft } from '../model/ledger/pledge-draft';

/** Under this key the device keeps the one form that is being filled. */
export const draftKey = 'pledge';

export const pledgeDraft = signal<PledgeDraft>(emptyDraft);

/** Why the draft could not be kept on this device; null = it is. */
export const draftError = signal<AppError | null>(null);
