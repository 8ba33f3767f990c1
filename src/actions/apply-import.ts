import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { type AppliedImport, type ImportPlan, importState } from '../state/import';
import { rememberMappings } from '../state/import-mappings';
import { openPackId, openPackVersion } from '../state/open-pack';
import { siteVersion } from '../store/pack-library';
import { columnsKey } from '../worker/import/columns-key';
import { addPackVersion } from './add-pack-version';
import { endImportSession, type ImportSession, importSession } from './import-session';
import { importedPack } from './imported-pack';
import { listSitePacks } from './list-site-packs';
import { openPack } from './open-pack';
import { importErrorOf } from './start-import';

/**
 * Writes the import as a version of its pack on this device and opens it; a district of its own waits to be
 * opened, since that is another page. Where a step fails everything is as it was, and the preview says why.
 */
export async function applyImport(): Promise<void> {
  const session = importSession.current;
  const { value: before } = importState;
  if (!session || before.kind !== 'preview' || before.isBusy || before.report.obstacle) return;
  const { report } = before;
  importState.value = { ...before, isBusy: true, error: null };
  const written = await write(session, report.plan);
  if (importSession.current !== session) return;
  if (!written.ok) {
    importState.value = { kind: 'preview', report, isBusy: false, error: written.error };
    return;
  }
  const { applied, leftOut, isOwnPage } = written.value;
  rememberMappings(
    Object.fromEntries(
      report.tables
        .filter(({ plan }) => plan.kind !== 'ignore')
        .map(({ columns, plan }) => [columnsKey(columns), plan.mapping]),
    ),
  );
  endImportSession();
  if (!isOwnPage) await openPack(applied.packId);
  importState.value = { kind: 'done', applied, leftOut, isOpen: !isOwnPage };
}

interface Written {
  readonly applied: AppliedImport;
  readonly leftOut: string | Blob | null;
  readonly isOwnPage: boolean;
}

async function write(session: ImportSession, plan: ImportPlan): Promise<Result<Written>> {
  const { client, controller, files } = session;
  try {
    const applied = await client.apply(null, controller.signal);
    if (!applied.ok) return applied;
    const { value } = applied;
    const leftOut = value.rows.leftOut > 0 ? await client.leftOutRows(null, controller.signal) : null;
    const isOwnPage = plan.target.kind === 'new-pack';
    if (isOwnPage && (await isTakenBySite(value.packId)))
      return fail(
        appError('import-id-taken', `The site has a district ${value.packId} already; choose another id.`, {
          id: value.packId,
        }),
      );
    controller.signal.throwIfAborted();
    const from = isOwnPage ? null : openPackVersion.value;
    const added = await addPackVersion(
      {
        id: value.packId,
        name: value.name,
        savedAt: Date.now(),
        origin: { kind: 'import', files },
        texts: value.texts,
      },
      from?.version ?? null,
    );
    if (!added.ok) return added;
    importedPack.current = { id: value.packId, before: isOwnPage ? null : (from?.version ?? siteVersion) };
    return succeed({ applied: value, leftOut, isOwnPage });
  } catch (thrown) {
    return fail(importErrorOf(thrown));
  }
}

async function isTakenBySite(id: string): Promise<boolean> {
  if (id === openPackId.value) return true;
  const packs = await listSitePacks();
  return packs.ok && packs.value.some((pack) => pack.id === id);
}
