import { batch } from '@preact/signals';
import { isEmptyContact } from '../model/ledger/contact';
import { type DraftKey, isDraftKey, type PledgeDraft, parseDraft } from '../model/ledger/pledge-draft';
import { areDraftsRead, draftError, formerDraft, pledgeDrafts } from '../state/pledge-drafts';
import { storage } from '../state/storage';
import { writeBeforeReload } from '../state/unsaved-work';
import type { DeviceStore } from '../store/device-store';

/** Under this key the device keeps the list of the drafts' keys, the one that was edited last at the end. */
const listKey = 'pledge-drafts';

/** Here the one draft for all forms was kept, before each form had its own. */
const formerKey = 'pledge';

/** What a store holds, as far as this page knows. */
let kept = { store: null as DeviceStore | null, drafts: new Map<DraftKey, PledgeDraft>(), list: '' };

let saving: Promise<void> | null = null;

writeBeforeReload(saveDrafts);

/** Takes over the drafts of a store that has just been opened. What was typed meanwhile is newer, and is written. */
export async function readDrafts(store: DeviceStore): Promise<void> {
  const list = await store.drafts.read(listKey);
  const keys = list.ok && Array.isArray(list.value) ? list.value.filter(isDraftKey) : [];
  const stored = new Map<DraftKey, PledgeDraft>();
  for (const key of keys) {
    const draft = await store.drafts.read(key);
    if (draft.ok && draft.value !== null) stored.set(key, parseDraft(draft.value));
  }
  const former = await store.drafts.read(formerKey);
  kept = { store, drafts: new Map(stored), list: keys.join('\n') };
  batch(() => {
    pledgeDrafts.value = new Map([...stored, ...pledgeDrafts.value]);
    if (former.ok && former.value !== null) formerDraft.value = filled(parseDraft(former.value));
    draftError.value = null;
    areDraftsRead.value = true;
  });
  void saveDrafts();
}

/** A draft in which nobody has written anything is none. */
const filled = (draft: PledgeDraft): PledgeDraft | null =>
  draft.organisation + draft.displayName + draft.message === '' && isEmptyContact(draft.contact)
    ? null
    : draft;

/** Writes what the device does not hold yet; resolves when the newest version is kept, or cannot be. */
export function saveDrafts(): Promise<void> {
  saving ??= saveNewest().finally(() => {
    saving = null;
  });
  return saving;
}

/** The store has erased this draft itself, with the pledge that it became. */
export function forgetKept(key: DraftKey): void {
  kept.drafts.delete(key);
}

/** One write at a time; what was typed meanwhile is written next, whatever lay between is skipped. */
async function saveNewest(): Promise<void> {
  for (;;) {
    const { value } = storage;
    // Whoever opens the storage writes what waits.
    if (value.kind === 'opening') return;
    const { store } = value;
    if (kept.store !== store) kept = { store, drafts: new Map(), list: '' };
    const step = nextStep(store);
    if (!step) return;
    const error = await step();
    draftError.value = value.kind === 'memory' ? value.error : error;
    if (error) return;
  }
}

type Step = () => Promise<typeof draftError.value>;

/** The next write that is due. The list comes last: it never names a draft that is not there. */
function nextStep({ drafts }: DeviceStore): Step | null {
  for (const [key, draft] of pledgeDrafts.value) {
    if (kept.drafts.get(key) === draft) continue;
    return async () => {
      const saved = await drafts.save(key, draft);
      if (saved.ok) kept.drafts.set(key, draft);
      return saved.ok ? null : saved.error;
    };
  }
  for (const key of kept.drafts.keys()) {
    if (pledgeDrafts.value.has(key)) continue;
    return async () => {
      const erased = await drafts.erase(key);
      if (erased.ok) kept.drafts.delete(key);
      return erased.ok ? null : erased.error;
    };
  }
  const keys = [...pledgeDrafts.value.keys()];
  if (keys.join('\n') === kept.list) return null;
  return async () => {
    const saved = await (keys.length > 0 ? drafts.save(listKey, keys) : drafts.erase(listKey));
    if (!saved.ok) return saved.error;
    kept.list = keys.join('\n');
    await drafts.erase(formerKey);
    formerDraft.value = null;
    return null;
  };
}
