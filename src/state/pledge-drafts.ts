import { computed, signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import { type DraftKey, emptyDraft, type PledgeDraft } from '../model/ledger/pledge-draft';
import { home } from './adopt-view';

/** Half-filled forms by their key, the one that was edited last at the end. */
export const pledgeDrafts = signal<ReadonlyMap<DraftKey, PledgeDraft>>(new Map());

/** Whether the device has been asked for its drafts: before that nobody knows what a form holds. */
export const areDraftsRead = signal(false);

/** A draft of the time when there was one for all forms: who fills the next form goes on with it. */
export const formerDraft = signal<PledgeDraft | null>(null);

/** Why the drafts could not be kept on this device; null = they are. */
export const draftError = signal<AppError | null>(null);

const lastDraft = computed(() => [...pledgeDrafts.value.values()].at(-1) ?? null);

/**
 * A form as it stands. One that nobody has touched starts with who they are, as the last form says it:
 * whoever asks for two seats writes their name once, and who typed the name of their shop does not write it again.
 */
export function draftOf(key: DraftKey): PledgeDraft {
  const own = pledgeDrafts.value.get(key);
  if (own) return own;
  if (formerDraft.value) return { ...formerDraft.value, hasAccepted: false };
  const { organisation, displayName, contact, home: kept } = lastDraft.value ?? emptyDraft;
  const named = home.value?.kind === 'door' ? home.value.name : '';
  return { ...emptyDraft, organisation: organisation || named, displayName, contact, home: kept };
}
