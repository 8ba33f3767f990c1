import { reopeningEvent } from '../lib/reopening-event';

type Writer = () => Promise<unknown>;

const writers = new Set<Writer>();

/** Whoever keeps what a person does says here how to write what is still on its way. */
export function writeBeforeReload(writer: Writer): void {
  writers.add(writer);
}

/** Writes everything that is not on the device yet; a writer that fails stops no other. */
export async function writeUnsavedWork(): Promise<void> {
  // A field may hand over what was typed only when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  dispatchEvent(new Event(reopeningEvent));
  await Promise.allSettled([...writers].map((write) => write()));
}
