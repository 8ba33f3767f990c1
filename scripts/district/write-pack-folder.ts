import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../../src/lib/app-error';
import { nextTask } from '../../src/lib/next-task';

/**
 * Writes the files of a pack as a whole: into a folder beside `out` first, from where they are moved when all of
 * them are there. What ends in between (a full disk, Ctrl-C) leaves `out` as it was, and nothing beside it.
 * @param isStopped asked once all is written
 * @throws a sentence when the folder cannot be written, or the writing was stopped
 */
export async function writePackFolder(
  out: string,
  files: Readonly<Record<string, string>>,
  isStopped: () => boolean,
): Promise<void> {
  const folder = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
      await nextTask();
      if (isStopped()) throw new Error('stopped before the end; nothing was written');
    }
    mkdirSync(out, { recursive: true });
    for (const name of Object.keys(files)) renameSync(join(folder, name), join(out, name));
  } catch (thrown) {
    throw new Error(`${out} cannot be written: ${messageOf(thrown)}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
