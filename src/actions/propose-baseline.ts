import type { Issue } from '../io/issue';
import type { PackFile } from '../io/pack-files';
import { readBaseline } from '../io/read-baseline';
import { maxFileLength } from '../io/read-collection';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { sha256 } from '../lib/sha256';
import { compareSeats, type SeatComparison } from '../model/baseline/compare-seats';
import type { Seat } from '../model/district';
import { baselineInUse } from '../state/baseline';
import { isClaimedSeat } from '../state/claimed-seats';
import { packDistrict } from '../state/district';
import { today } from '../state/ledger';
import { openPackId, openPackVersion } from '../state/open-pack';
import { packFolder } from './load-pack';
import { openPackLibrary } from './open-pack-library';

/** What is needed of a file: a `File` from a drop or a file picker. */
type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A newer seats file, read and compared; nothing of it is in use yet. */
export interface BaselineProposal {
  readonly fileName: string;
  readonly text: string;
  readonly sha256: string;
  /** The day that the file says, else today. */
  readonly asOf: string;
  readonly isDayGiven: boolean;
  /** It is the pack's own file: taking it means going back. */
  readonly isShipped: boolean;
  readonly seats: readonly Seat[];
  readonly issues: readonly Issue[];
  readonly comparison: SeatComparison;
}

/**
 * Reads a file and compares it with the seats in use. Errors: those of `readBaseline`, `baseline-in-use`,
 * `baseline-no-pack`, `baseline-unhashed` (a page without https).
 */
export async function proposeBaseline(file: ChosenFile): Promise<Result<BaselineProposal>> {
  if (file.size > maxFileLength)
    return fail(
      appError('baseline-oversize', `${file.name} is larger than ${maxFileLength} bytes; it was not read.`, {
        file: file.name,
      }),
    );
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes
    ? propose(file.name, new Uint8Array(bytes), false)
    : fail(
        appError('baseline-unreadable', `${file.name} could not be read; nothing was taken from it.`, {
          file: file.name,
        }),
      );
}

/** The same of the pack's own seats, to go back to them. */
export async function proposeShippedBaseline(): Promise<Result<BaselineProposal>> {
  const name = 'seats.geojson';
  try {
    const bytes = await readShippedSeats(name);
    if (bytes) return propose(name, bytes, true);
  } catch {
    // Said below: the file did not come.
  }
  return fail(
    appError('baseline-unreadable', `${name} did not come; nothing was taken from it.`, { file: name }),
  );
}

/** The seats file as the pack that is open has it; null = it did not come. */
async function readShippedSeats(name: PackFile): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!openPackVersion.value) {
    const response = await fetch(`${packFolder()}/${name}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  }
  const library = await openPackLibrary();
  const read = library.ok ? await library.value.read(openPackId.value) : library;
  const text = read.ok ? read.value?.texts[name] : undefined;
  return text === undefined ? null : new TextEncoder().encode(text);
}

async function propose(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  isShipped: boolean,
): Promise<Result<BaselineProposal>> {
  const current = packDistrict.value;
  if (!current) return fail(appError('baseline-no-pack', 'There is no district to compare with yet.'));
  const digest = await sha256(bytes);
  if (!digest)
    return fail(appError('baseline-unhashed', 'This browser cannot sign here; open the site over https.'));
  if (digest === baselineInUse.value?.sha256)
    return fail(appError('baseline-in-use', `${fileName} is in use already.`, { file: fileName }));
  const text = new TextDecoder().decode(bytes);
  const read = readBaseline(text, fileName, current.info);
  if (!read.ok) return read;
  const { seats, asOf, issues } = read.value;
  const shippedDay = isShipped ? baselineInUse.value?.shipped.info.asOf : undefined;
  return succeed({
    fileName,
    text,
    sha256: digest,
    asOf: shippedDay ?? asOf ?? today.value,
    isDayGiven: asOf !== null || shippedDay !== undefined,
    isShipped,
    seats,
    issues,
    comparison: compareSeats(current.seats, seats, ({ id }) => isClaimedSeat(id)),
  });
}
