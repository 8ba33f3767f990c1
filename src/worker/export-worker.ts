import type { SeatFileOrder } from '../io/write-seat-features/seat-file';
import { writeSeatFile } from '../io/write-seat-features/write-seat-file';

/** The export worker: writes one file a message, so that a large district stops no page. */
globalThis.onmessage = async ({ data }: MessageEvent<SeatFileOrder>) => {
  globalThis.postMessage(await writeSeatFile(data));
};
