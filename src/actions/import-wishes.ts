import { maxWishesLength, readWishes } from '../io/read-wishes';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { district } from '../state/district';
import { keepWishes } from './keep-wishes';

/** What is needed of a file: a `File` from a drop or a file picker. */
type ChosenFile = Pick<File, 'name' | 'size' | 'text'>;

/** How many wishes of a file are new, and how many are here already. */
export interface ImportedWishes {
  readonly added: number;
  readonly known: number;
}

/** Takes the wishes of a walker's file. Those that are here stay as they are. */
export async function importWishes(file: ChosenFile): Promise<Result<ImportedWishes>> {
  // A character has at most three bytes in UTF-8 for each of its units: larger is not even read.
  if (file.size > 3 * maxWishesLength)
    return fail(
      appError('wishes-file-oversize', `${file.name} is too large for wishes; it was not read.`, {
        file: file.name,
      }),
    );
  const packId = district.value?.info.id ?? '';
  const read = readWishes(await file.text().catch(() => undefined), file.name, packId);
  if (!read.ok) return read;
  const kept = await keepWishes(read.value);
  return kept.ok ? succeed({ added: kept.value, known: read.value.length - kept.value }) : kept;
}
