import type { RawTable } from '../../io/import/data';
import { parseDistrict } from '../../io/parse-district';
import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import type { AppliedImport, PackTexts } from './import-messages';
import type { ImportProgress } from './import-port';
import { createPace, type Pace } from './take-a-breath';
import { countLists, type WorkedOut } from './work-out-import';
import { writeIntoPack } from './write-pack';

export interface ApplyOptions {
  readonly tell: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/** Writes the pack and reads it back as the page will; what could not be opened again is not handed out. */
export async function applyImport(
  worked: WorkedOut,
  tables: readonly RawTable[],
  { tell, signal }: ApplyOptions,
): Promise<Result<AppliedImport>> {
  tell({ stage: 'writing', name: '', share: 0 });
  const pace = createPace(signal, tell, { stage: 'writing', name: '' }, 1);
  const written = await write(worked, pace);
  signal.throwIfAborted();
  if (!written.ok) return written;
  const opened = readBack(written.value.texts);
  if (!opened.ok) return opened;
  return succeed({
    ...written.value,
    counts: countLists(worked),
    rows: countRows(worked, tables),
  });
}

async function write(
  worked: WorkedOut,
  pace: Pace,
): Promise<Result<Pick<AppliedImport, 'packId' | 'name' | 'texts'>>> {
  const {
    base,
    plan: { target },
  } = worked;
  if (target.kind === 'new-pack') {
    const { buildNewPack } = await import('./new-pack/build-new-pack');
    const built = await buildNewPack(worked, target, pace);
    return built.ok ? succeed({ packId: target.id, name: target.name, texts: built.value }) : built;
  }
  if (!base) return fail(appError('import-no-pack', 'There is no pack that the rows could go into.'));
  const { name } = base.district.info;
  const texts = writeIntoPack(worked, base);
  return succeed({ packId: base.base.packId, name, texts });
}

function readBack(texts: PackTexts): Result<unknown> {
  const parsed = parseDistrict(texts);
  if (parsed.ok) return parsed;
  return fail(
    appError(
      'import-unwritable',
      `The pack would not open again: ${parsed.error.message}; nothing was changed.`,
      {
        reason: parsed.error.message,
      },
    ),
  );
}

function countRows({ accepted }: WorkedOut, tables: readonly RawTable[]): AppliedImport['rows'] {
  const read = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const taken = [...accepted.values()].reduce((sum, count) => sum + count, 0);
  return { read, accepted: taken, leftOut: read - taken };
}
