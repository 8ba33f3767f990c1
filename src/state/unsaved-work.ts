import { reopeningEvent } from '../lib/reopening-event';

type Writer = () => Promise<unknown>;

const writers = new Set<Writer>();

/** Whoever keeps what a person does says here how to write what is still on its way. */
export function writeBeforeReload(writer: Writer): void {
  writers.add(writer);
}

/**
 * Writes everything that is not on the device yet; a writer that fails stops no other.
 * @param next what comes after it; what stands in fields is carried to the same page only
 */
export async function writeUnsavedWork(next: 'same-page' | 'other-pack' = 'same-page'): Promise<void> {
  // A field may hand over what was typed only when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (next === 'same-page') dispatchEvent(new Event(reopeningEvent));
  await Promise.allSettled([...writers].map((write) => write()));
}
