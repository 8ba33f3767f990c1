import { useEffect, useState } from 'preact/hooks';
import { cancelImport } from '../../../../actions/cancel-import';
import { proposeImportedPack } from '../../../../actions/propose-imported-pack';
import type { PackProposal } from '../../../../actions/propose-pack-file';
import type { AppError } from '../../../../lib/app-error';
import type { ImportReport } from '../../../../state/import';

/** A file that is a whole district, as an export writes one. */
export const ownPackCode = 'import-own-pack';

/** A district pack among the files of an import: read, asked about, and taken or left. */
export interface OwnPack {
  /** What it would bring; null = none is asked about. */
  readonly proposal: PackProposal | null;
  /** Why it could not be read. */
  readonly error: AppError | null;
  /** What was said when it was taken. */
  readonly taken: string | null;
  readonly open: (file: string) => void;
  readonly end: (taken: string | null) => void;
}

/** Asks about a district pack; one that is dropped alone is asked about at once. */
export function useOwnPack(report: ImportReport | null): OwnPack {
  const [proposal, setProposal] = useState<PackProposal | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const open = async (file: string) => {
    const read = await proposeImportedPack(file);
    setError(read.ok ? null : read.error);
    setProposal(read.ok ? read.value : null);
  };
  useEffect(() => {
    if (!report) return;
    setError(null);
    setTaken(null);
    const [refused, ...others] = report.refused;
    if (report.tables.length + others.length === 0 && refused?.code === ownPackCode)
      void open(String(refused.values?.file ?? ''));
  }, [report]);
  return {
    proposal,
    error,
    taken,
    open: (file) => void open(file),
    end: (words) => {
      const isAlone = report === null || report.tables.length === 0;
      setProposal(null);
      setTaken(words);
      // Beside other files it leads back to them, unless the page is another district's now.
      if (isAlone || words !== null) cancelImport();
    },
  };
}
