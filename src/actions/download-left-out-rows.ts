import { importState } from '../state/import';
import { downloadFile } from './download-file';
import { importSession } from './import-session';

const csvType = 'text/csv;charset=utf-8';

/**
 * Gives the person the rows that the import leaves out, or has left out, as a table to mend and drop again.
 * Nothing where every row is taken, or where the import has ended meanwhile.
 */
export async function downloadLeftOutRows(name: string): Promise<void> {
  const { value } = importState;
  const session = importSession.current;
  const rows =
    value.kind === 'done'
      ? value.leftOut
      : await session?.client.leftOutRows(null, session.controller.signal).catch(() => null);
  if (rows) downloadFile(name, csvType, rows);
}
