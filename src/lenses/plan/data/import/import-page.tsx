import { useEffect, useRef, useState } from 'preact/hooks';
import { applyImport } from '../../../../actions/apply-import';
import { cancelImport } from '../../../../actions/cancel-import';
import { changeImportPlan } from '../../../../actions/change-import-plan';
import { downloadLeftOutRows } from '../../../../actions/download-left-out-rows';
import { listImportIssues, listImportRows } from '../../../../actions/list-import-rows';
import { openImportedPack } from '../../../../actions/open-imported-pack';
import { startImport } from '../../../../actions/start-import';
import { undoImport } from '../../../../actions/undo-import';
import { formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { importState } from '../../../../state/import';
import { DataPageFrame } from '../data-page-frame';
import { packErrorText } from '../overview/data-words';
import { PackFileStep } from '../overview/pack-file-step';
import { ChooseFiles } from './choose-files';
import { Sentence } from './file-text';
import { ImportDone } from './import-done';
import { importErrorText } from './import-error-text';
import { ImportPreview } from './import-preview';
import { importSentence } from './import-words';
import { ReadingProgress } from './reading-progress';
import { useImportMap } from './use-import-map';
import { useOwnPack } from './use-own-pack';
import './import.css';
import './import-lists.css';

/** Fingers choose files; only a mouse drops them. */
const touch = matchMedia('(pointer: coarse)');

/** "What is in this file, and what would it change?": files in, a preview, and one press that takes them. */
export function ImportPage() {
  const { value } = importState;
  const [withFaults, setFaults] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const [undoError, setUndoError] = useState<AppError | null>(null);
  const report = value.kind === 'preview' ? value.report : null;
  useImportMap(report, withFaults);
  const pack = useOwnPack(report);
  const page = useRef<HTMLDivElement>(null);
  const opened = useRef(value.kind);
  useEffect(() => {
    if (opened.current === value.kind) return;
    opened.current = value.kind;
    const heading = page.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [value.kind]);
  const start = (files: readonly File[]) => {
    setUndone(false);
    void startImport(files);
  };
  const download = () => void downloadLeftOutRows(t('data.import.left-out.file'));
  const undo = async () => {
    const undone = await undoImport();
    setUndoError(undone.ok ? null : undone.error);
    setUndone(undone.ok);
  };
  if (pack.proposal) return <PackFileStep proposal={pack.proposal} onEnd={pack.end} />;
  return (
    <div ref={page} class="import-page">
      {value.kind === 'preview' ? (
        <DataPageFrame
          title={t('data.import.preview')}
          answer={<Sentence text={importSentence(value.report)} />}
        >
          <ImportPreview
            report={value.report}
            isBusy={value.isBusy}
            error={value.error}
            rows={listImportRows}
            issues={listImportIssues}
            onPlan={(plan) => void changeImportPlan(plan)}
            onTake={() => void applyImport()}
            onCancel={cancelImport}
            onDownload={download}
            onTiling={setFaults}
            onOpenPack={pack.open}
          />
          {pack.error && (
            <p class="import-obstacle" role="alert">
              {packErrorText(pack.error)}
            </p>
          )}
        </DataPageFrame>
      ) : value.kind === 'done' ? (
        <DataPageFrame
          title={t('data.import.done')}
          answer={t('data.import.done.open', {
            district: localName(value.applied.name),
            added: formatNumber(value.applied.counts.added),
            changed: formatNumber(value.applied.counts.changed),
          })}
        >
          <ImportDone
            applied={value.applied}
            onOpen={value.isOpen ? null : () => void openImportedPack()}
            error={undoError}
            onUndo={() => void undo()}
            onDownload={value.leftOut === null ? null : download}
            onAgain={cancelImport}
          />
        </DataPageFrame>
      ) : (
        <DataPageFrame
          title={t('data.import.title')}
          answer={
            pack.taken ??
            t(
              isUndone
                ? 'data.import.done.undone'
                : touch.matches
                  ? 'data.import.ask.touch'
                  : 'data.import.ask',
            )
          }
        >
          {value.kind === 'failed' && (
            <p class="import-obstacle" role="alert">
              <Sentence text={importErrorText(value.error)} />
            </p>
          )}
          {value.kind === 'reading' ? (
            <ReadingProgress files={value.files} share={value.share} onCancel={cancelImport} />
          ) : (
            <ChooseFiles onChoose={start} />
          )}
        </DataPageFrame>
      )}
    </div>
  );
}
