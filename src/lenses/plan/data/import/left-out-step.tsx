import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { ImportReport, IssueQuestion, RowIssue } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Sentence } from './file-text';
import { PagedList } from './paged-list';
import { quoteText } from './show-text';

interface LeftOutStepProps {
  readonly report: ImportReport;
  readonly issues: (question: IssueQuestion, from: number, count: number) => Promise<readonly RowIssue[]>;
  readonly onDownload: () => void;
}

/** Rows that cannot be taken, by reason, and as a file to mend and drop again. */
export function LeftOutStep({ report, issues, onDownload }: LeftOutStepProps) {
  const isOneTable = report.tables.length === 1;
  return (
    <>
      <p class="import-note">{t('data.import.left-out.hint')}</p>
      <div class="import-buttons">
        <Button onClick={onDownload}>{t('data.import.left-out.download')}</Button>
      </div>
      {countReasons(report).map(([code, count]) => (
        <Disclosure
          key={code}
          summary={`${t(`data.row-issue.${code}`)}${t('common.sentence.separator')}${formatNumber(count)}`}
        >
          <PagedList
            total={count}
            of={report}
            load={(from, most) => issues({ table: null, outcome: 'row-left-out', code }, from, most)}
            line={(issue) => (
              <li key={`${issue.table} ${issue.row} ${issue.column}`}>
                <Sentence text={issueWords(issue, isOneTable)} />
              </li>
            )}
          />
        </Disclosure>
      ))}
    </>
  );
}

/** Where it is and what came: `Row 17 · lat: “abc”`. */
function issueWords({ table, row, column, value }: RowIssue, isOneTable: boolean): string {
  return [
    ...(isOneTable ? [] : [quoteText(table)]),
    ...(row === null ? [] : [t('data.import.issue.row', { row: formatNumber(row) })]),
    column === null
      ? value && quoteText(value)
      : t('data.import.issue.value', { column: quoteText(column), value: quoteText(value) }),
  ]
    .filter((part) => part !== '')
    .join(t('common.sentence.separator'));
}

/** How many rows of all tables have each reason, the commonest first. */
function countReasons({ tables }: ImportReport): [RowIssue['code'], number][] {
  const counts = new Map<RowIssue['code'], number>();
  for (const { leftOutCounts } of tables)
    for (const { code, count } of leftOutCounts) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a);
}
