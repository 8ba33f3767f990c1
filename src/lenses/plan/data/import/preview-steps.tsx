import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { chosenPair } from '../../../../state/chosen-pair';
import { district } from '../../../../state/district';
import type {
  FeatureKind,
  ImportList,
  ImportReport,
  ImportTarget,
  IssueQuestion,
  ListedFeature,
  RowIssue,
} from '../../../../state/import';
import { readMappings } from '../../../../state/import-mappings';
import { ChangeStep, kindsOf } from './change-step';
import { changeTable } from './change-table';
import { DuplicateStep } from './duplicate-step';
import { FileText } from './file-text';
import { countLeftOut, countWords } from './import-words';
import { LeftOutStep } from './left-out-step';
import { ListMore } from './list-more';
import { Step } from './step';
import { TableStep } from './table-step';
import { TargetStep } from './target-step';
import { TilingStep } from './tiling-step';
import { usePages } from './use-pages';
import type { PlanDraft } from './use-plan-draft';

/** What a preview asks of the import that is open. */
export interface ImportQuestions {
  readonly rows: (
    kind: FeatureKind,
    list: ImportList,
    from: number,
    count: number,
  ) => Promise<readonly ListedFeature[]>;
  readonly issues: (question: IssueQuestion, from: number, count: number) => Promise<readonly RowIssue[]>;
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
  const { plan, tables, duplicates, tiling } = shown;
  const pressed = chosenPair.value?.by === 'map' ? chosenPair.value : null;
  const remembered = useRef(readMappings()).current;
  // What the columns were taken for at first, to tell what was changed since.
  const guesses = useRef(report.plan.tables).current;
  const leftOut = countLeftOut(report);
  const { rows: listed, more } = usePages(tables);
  return (
    <div class="import-steps">
      {tables.length > 0 && (
        <Step title={t('data.import.target')} aside={<FileText text={targetWords(plan.target)} />}>
          {() => <TargetStep report={shown} proposed={props.proposed} onPlan={onPlan} />}
        </Step>
      )}
      {listed.map((table) => (
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
              isBusy={isBusy}
              guess={guesses[table.name]?.mapping ?? {}}
              isRemembered={Object.hasOwn(remembered, JSON.stringify([...table.columns].sort()))}
              issues={(from, count) =>
                issues({ table: table.name, outcome: 'value-unknown', code: null }, from, count)
              }
              onPlan={(next) => onPlan(changeTable(plan, table.name, next))}
            />
          )}
        </Step>
      ))}
      <ListMore {...more} />
      {kindsOf(report).length > 0 && (
        <Step
          title={t('data.import.change')}
          aside={t('data.import.change.aside', {
            added: formatNumber(sumOf(report, 'added')),
            changed: formatNumber(sumOf(report, 'changed')),
          })}
        >
          {() => (
            <ChangeStep
              report={report}
              target={plan.target}
              rows={rows}
              onTarget={(target) => onPlan({ ...plan, target })}
            />
          )}
        </Step>
      )}
      {duplicates.length > 0 && (
        <Step title={t('data.import.duplicates')} aside={formatNumber(duplicates.length)} openFor={pressed}>
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
          {() => <LeftOutStep report={report} issues={issues} onDownload={props.onDownload} />}
        </Step>
      )}
    </div>
  );
}

/** Over all kinds. */
const sumOf = ({ changes }: ImportReport, list: ImportList): number =>
  Object.values(changes).reduce((sum, counts) => sum + counts[list], 0);

function targetWords(target: ImportTarget): string {
  if (target.kind === 'new-pack') return target.name.zh || target.id;
  const info = district.value?.info;
  return info ? localName(info.name) : '';
}
