import type { CDPSession } from 'playwright-core';

/** Lets files of the disk fall on the middle of the page, as a hand does: none of it is work of the page's thread. */
export async function dropFiles(session: CDPSession, paths: readonly string[]): Promise<void> {
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
}
