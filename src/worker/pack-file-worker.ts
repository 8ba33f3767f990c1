import { openPackFile } from '../io/pack-zip/open-pack-file';

/** The worker that opens pack files: one a message, unpacked and checked where it holds no page up. */
globalThis.onmessage = async ({ data }: MessageEvent<Blob>) => {
  globalThis.postMessage(await openPackFile(data));
};
