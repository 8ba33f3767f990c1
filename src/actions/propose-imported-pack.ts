import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import { importSession } from './import-session';
import { type PackProposal, proposePackFile } from './propose-pack-file';

/**
 * Reads a file of the import that is a whole district, and says what is in it; nothing of it is kept. Errors: those
 * of `proposePackFile`, and `pack-zip-unreadable` where the import has ended meanwhile.
 * @param name of the file, as the import has refused it
 */
export async function proposeImportedPack(name: string): Promise<Result<PackProposal>> {
  const session = importSession.current;
  const file = session?.chosen.find((one) => one.name === name);
  const proposal = file && (await proposePackFile(file));
  // Who has cancelled it meanwhile is not asked about it any more.
  return proposal && importSession.current === session
    ? proposal
    : fail(appError('pack-zip-unreadable', `${name} is no longer at hand; nothing was taken from it.`));
}
