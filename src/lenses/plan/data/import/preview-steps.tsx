import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { district } from '../../../../state/district';
import type { ImportList, ImportReport, ImportTarget, ListedSeat, RowIssue } from '../../../../state/import';
import { readMappings } from '../../../../state/import-mappings';
import { ChangeStep } from './change-step';
import { changeTable } from './change-table';
import { DuplicateStep } from './duplicate-step';
import { FileText } from './file-text';
import { countLeftOut, countWords } from './import-words';
import { LeftOutStep } from './left-out-step';
import { Step } from './step';
import { TableStep } from './table-step';
import { TargetStep } from './target-step';
import { TilingStep } from './tiling-step';
import type { PlanDraft } from './use-plan-draft';

/** What a preview asks of the import that is open. */
export interface ImportQuestions {
  readonly rows: (list: ImportList, from: number, count: number) => Promise<readonly ListedSeat[]>;
  readonly issues: (table: string | null, from: number, count: number) => Promise<readonly RowIssue[]>;
}

interface PreviewStepsProps extends ImportQuestions {
  /** As it is worked out: lists are read anew when it changes. */
  readonly report: ImportReport;
  /** As the person has it now. */
  readonly shown: ImportReport;
  readonly isBusy: boolean;
  readonly proposed: Extract<ImportTarget, { kind: 'new-pack' }>;
  readonly onPlan: PlanDraft['change'];
  readonly onDownload: () => void;
  readonly onTiling: (isOpen: boolean) => void;
}

/** Everything that can be looked at and decided before an import, a step each; none is a must. */
export function PreviewSteps(props: PreviewStepsProps) {
  const { report, shown, isBusy, onPlan, rows, issues } = props;
  const { plan, tables, duplicates, tiling, counts } = shown;
  const remembered = useRef(readMappings()).current;
  // What the columns were taken for at first, to tell what was changed since.
  const guesses = useRef(report.plan.tables).current;
  const leftOut = countLeftOut(report);
  return (
    <div class="import-steps">
      {tables.length > 0 && (
        <Step title={t('data.import.target')} aside={<FileText text={targetWords(plan.target)} />}>
          {() => (
            <TargetStep
              target={plan.target}
              proposed={props.proposed}
              hasMissing={counts.missing + counts['missing-with-keeper'] > 0}
              onTarget={(target, how) => onPlan({ ...plan, target }, how)}
            />
          )}
        </Step>
      )}
      {tables.map((table) => (
        <Step
          key={table.name}
          title={<FileText class="import-table-name" text={table.name} />}
          aside={
            table.plan.kind === 'ignore'
              ? t('data.import.kind.ignore')
              : countWords(table.plan.kind, table.accepted)
          }
        >
          {() => (
            <TableStep
              table={table}
              guess={guesses[table.name]?.mapping ?? {}}
              isRemembered={Object.hasOwn(remembered, JSON.stringify([...table.columns].sort()))}
              issues={(from, count) => issues(table.name, from, count)}
              onPlan={(next) => onPlan(changeTable(plan, table.name, next))}
            />
          )}
        </Step>
      ))}
      {tables.some(({ plan: { kind } }) => kind === 'seats') && (
        <Step
          title={t('data.import.change')}
          aside={t('data.import.change.aside', {
            added: formatNumber(counts.added),
            changed: formatNumber(counts.changed),
          })}
        >
          {() => <ChangeStep report={report} rows={rows} />}
        </Step>
      )}
      {duplicates.length > 0 && (
        <Step title={t('data.import.duplicates')} aside={formatNumber(duplicates.length)}>
          {() => (
            <DuplicateStep
              pairs={duplicates}
              merged={plan.merged}
              isBusy={isBusy}
              onMerge={(merged) => onPlan({ ...plan, merged })}
            />
          )}
        </Step>
      )}
      {tiling && tiling.faults.length > 0 && (
        <Step
          title={t('data.import.tiling')}
          aside={formatNumber(tiling.faults.length)}
          onToggle={props.onTiling}
        >
          {() => <TilingStep tiling={tiling} />}
        </Step>
      )}
      {leftOut > 0 && (
        <Step title={t('data.import.left-out')} aside={formatNumber(leftOut)}>
          {() => (
            <LeftOutStep
              report={report}
              issues={(from, count) => issues(null, from, count)}
              onDownload={props.onDownload}
            />
          )}
        </Step>
      )}
    </div>
  );
}

function targetWords(target: ImportTarget): string {
  if (target.kind === 'new-pack') return target.name.zh || target.id;
  const info = district.value?.info;
  return info ? localName(info.name) : '';
}
