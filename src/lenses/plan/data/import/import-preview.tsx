import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import type { ImportPlan, ImportReport } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { Sentence } from './file-text';
import { Findings } from './findings';
import { importErrorText } from './import-error-text';
import { takeWords } from './import-words';
import { openFindings } from './open-findings';
import { type ImportQuestions, PreviewSteps } from './preview-steps';
import { proposeDistrict } from './propose-district';
import { RefusedFiles } from './refused-files';
import { SpreadCard } from './spread-card';
import { usePlanDraft } from './use-plan-draft';

interface ImportPreviewProps extends ImportQuestions {
  readonly report: ImportReport;
  /** The worker checks a changed plan, or writes. */
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onPlan: (plan: ImportPlan) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
  readonly onDownload: () => void;
  readonly onTiling: (isOpen: boolean) => void;
  readonly onOpenPack: (file: string) => void;
}

/** What files would change, a step at a time; nothing is changed before the main button. */
export function ImportPreview(props: ImportPreviewProps) {
  const { report, isBusy, error, onPlan } = props;
  const { plan, isAhead, change } = usePlanDraft(report, isBusy, onPlan);
  const [proposed] = useState(() => proposeDistrict(report));
  // Controls show what the person has chosen, figures what is worked out.
  const shown = useMemo(() => withPlan(report, plan), [report, plan]);
  const [left, setLeft] = useState<readonly string[]>([]);
  // One main button at a time: first what is to be mended.
  const isMending = shown.tables.some((table) =>
    openFindings(table, left).some(({ kind }) => kind !== 'outside'),
  );
  const { obstacle } = report;
  const hasTables = report.tables.length > 0;
  return (
    <div class="import-preview" aria-busy={isBusy || isAhead}>
      <RefusedFiles refused={report.refused} onOpenPack={props.onOpenPack} />
      <Findings
        report={shown}
        left={left}
        isBusy={isBusy}
        proposed={proposed}
        onLeave={(sign) => setLeft([...left, sign])}
        onPlan={change}
      />
      <SpreadCard report={shown} isBusy={isBusy} onPlan={change} />
      <PreviewSteps
        report={report}
        shown={shown}
        isBusy={isBusy}
        proposed={proposed}
        rows={props.rows}
        issues={props.issues}
        onPlan={change}
        onDownload={props.onDownload}
        onTiling={props.onTiling}
      />
      {report.features.boundary !== undefined && plan.target.kind === 'open-pack' && (
        <p class="import-note">{t('data.import.also.boundary')}</p>
      )}
      {obstacle && hasTables && (
        <p class="import-obstacle" role="alert">
          <Sentence text={t('data.import.obstacle', { reason: importErrorText(obstacle) })} />
        </p>
      )}
      {error && (
        <p class="import-obstacle" role="alert">
          <Sentence text={importErrorText(error)} />
        </p>
      )}
      <div class="import-end">
        <p class="import-note" role="status">
          {isBusy && t('data.import.busy')}
        </p>
        <div class="import-buttons">
          {hasTables && (
            <Button
              look={isMending ? 'plain' : 'main'}
              disabled={isBusy || isAhead || obstacle !== null || !isNamed(plan)}
              onClick={props.onTake}
            >
              {takeWords(report)}
            </Button>
          )}
          <Button onClick={props.onCancel}>
            {t(hasTables ? 'data.import.cancel' : 'data.import.again')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** A district of its own needs a name and an id. */
const isNamed = ({ target }: ImportPlan): boolean =>
  target.kind === 'open-pack' || (target.id !== '' && target.name.zh.trim() !== '');

/** The report as its controls show it. */
function withPlan(report: ImportReport, plan: ImportPlan): ImportReport {
  if (plan === report.plan) return report;
  const tables = report.tables.map((table) =>
    Object.hasOwn(plan.tables, table.name)
      ? { ...table, plan: plan.tables[table.name] ?? table.plan }
      : table,
  );
  return { ...report, plan, tables };
}
