import { maxOffersLength, readOffers } from '../io/read-offers';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { district } from '../state/district';
import { ledger } from '../state/ledger';
import { giveCommand } from './give-command';

/** What is needed of a file: a `File` from a drop or a file picker. */
type ChosenFile = Pick<File, 'name' | 'size' | 'text'>;

/** How many offers of a file are new, and how many the ledger has already. */
export interface ImportedOffers {
  readonly made: number;
  readonly known: number;
}

/** Takes the offers of a planner's file into the ledger, for the office. Those that are there stay as they are. */
export async function importOffers(file: ChosenFile): Promise<Result<ImportedOffers>> {
  if (file.size > maxOffersLength)
    return fail(
      appError('offers-file-oversize', `${file.name} is too large for a list of offers; it was not read.`, {
        file: file.name,
      }),
    );
  const packId = district.value?.info.id ?? '';
  const read = readOffers(await file.text().catch(() => undefined), file.name, packId);
  if (!read.ok) return read;
  const made = read.value.filter(({ id }) => !ledger.value.offers.has(id));
  const known = read.value.length - made.length;
  if (made.length === 0) return succeed({ made: 0, known });
  const given = await giveCommand('office', { type: 'make-offers', offers: made });
  return given.ok ? succeed({ made: made.length, known }) : given;
}
