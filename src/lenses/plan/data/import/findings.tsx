import { t } from '../../../../i18n/translate';
import type { ImportReport, ImportTarget, TableReport } from '../../../../state/import';
import { changeTable } from './change-table';
import { CorrectedLines, isCorrected } from './corrected-lines';
import { FileText } from './file-text';
import { FindingCard } from './finding-card';
import { ListMore } from './list-more';
import { openFindings, signOf } from './open-findings';
import { usePages } from './use-pages';

interface FindingsProps {
  readonly report: ImportReport;
  /** Signs of what is to stay as it is. */
  readonly left: readonly string[];
  readonly isBusy: boolean;
  readonly proposed: ImportTarget;
  readonly onLeave: (sign: string) => void;
  readonly onPlan: (plan: ImportReport['plan']) => void;
}

/** What was found about the coordinates of every table, before anything else: wrong places spoil all that follows. */
export function Findings({ report, left, isBusy, proposed, onLeave, onPlan }: FindingsProps) {
  const { plan } = report;
  const tables = report.tables.filter(({ plan: { kind } }) => kind !== 'ignore');
  const asking = tables.filter(
    (table) => openFindings(table, left).length > 0 || isCorrected(table.plan.coordinates),
  );
  const { rows, more } = usePages(asking);
  return (
    <>
      <ul class="import-findings">
        {rows.map((table) => {
          const correct = (coordinates: TableReport['plan']['coordinates']) =>
            onPlan(changeTable(plan, table.name, { ...table.plan, coordinates }));
          const open = openFindings(table, left);
          return (
            <li key={table.name}>
              {tables.length > 1 && open.length > 0 && (
                <p class="import-note">
                  <FileText text={table.name} />
                </p>
              )}
              <ul aria-label={t('data.import.findings')}>
                {open.map((finding) => (
                  <FindingCard
                    key={finding.kind}
                    table={table.name}
                    finding={finding}
                    current={table.plan.coordinates}
                    isBusy={isBusy}
                    outside={plan.outside}
                    isIntoOpen={plan.target.kind === 'open-pack'}
                    onCorrect={correct}
                    onLeave={() => onLeave(signOf(table, finding))}
                    onOutside={(outside) => onPlan({ ...plan, outside })}
                    onNewDistrict={() => onPlan({ ...plan, target: proposed })}
                  />
                ))}
                <CorrectedLines current={table.plan.coordinates} isBusy={isBusy} onCorrect={correct} />
              </ul>
            </li>
          );
        })}
      </ul>
      <ListMore {...more} />
    </>
  );
}
