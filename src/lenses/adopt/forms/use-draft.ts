import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { editDraft } from '../../../actions/edit-draft';
import type { DraftKey, PledgeDraft } from '../../../model/ledger/pledge-draft';
import { home } from '../../../state/adopt-view';
import { draftOf } from '../../../state/pledge-drafts';

/** Which form the fields below belong to. */
export const FormKey = createContext<DraftKey>('pledge donate');

/** The form as it stands, and how to change it; every change is kept on this device. */
export function useDraft() {
  const key = useContext(FormKey);
  const draft = draftOf(key);
  // For whom one looks is remembered with the form: after a reload nobody is chosen.
  const edit = (change: Partial<PledgeDraft>) =>
    void editDraft(key, { home: home.peek() ?? draft.home, ...change });
  return { key, draft, edit } as const;
}
