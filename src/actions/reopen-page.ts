import { writeUnsavedWork } from '../state/unsaved-work';

/** Opens the page anew, where the link and this device restore it, once everything that was typed is kept. */
export async function reopenPage(): Promise<void> {
  await writeUnsavedWork();
  location.reload();
}
