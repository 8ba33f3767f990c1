import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { ImportReport, RowIssue } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Sentence } from './file-text';
import { pageLength } from './paged-list';
import { quoteText } from './show-text';

interface LeftOutStepProps {
  readonly report: ImportReport;
  readonly issues: (from: number, count: number) => Promise<readonly RowIssue[]>;
  readonly onDownload: () => void;
}

/** Issues that are listed at the most; the download holds them all. */
const mostIssues = 1000;

/** Rows that cannot be taken, by reason, and as a file to mend and drop again. */
export function LeftOutStep({ report, issues, onDownload }: LeftOutStepProps) {
  const [found, setFound] = useState<readonly RowIssue[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    issues(0, mostIssues).then(
      (list) => isWanted && setFound(list),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [report]);
  const leftOut = (found ?? []).filter(({ outcome }) => outcome === 'row-left-out');
  return (
    <>
      <p class="import-note">{t('data.import.left-out.hint')}</p>
      <div class="import-buttons">
        <Button onClick={onDownload}>{t('data.import.left-out.download')}</Button>
      </div>
      {hasFailed && <p role="alert">{t('data.import.list.failed')}</p>}
      {!found && !hasFailed && <p role="status">{t('data.import.loading')}</p>}
      {byCode(leftOut).map(([code, rows]) => (
        <Disclosure
          key={code}
          summary={`${t(`data.row-issue.${code}`)}${t('common.sentence.separator')}${formatNumber(rows.length)}`}
        >
          <IssueRows rows={rows} isOneTable={report.tables.length === 1} />
        </Disclosure>
      ))}
      {found?.length === mostIssues && (
        <p class="import-note">{t('data.import.issues.cut', { number: formatNumber(mostIssues) })}</p>
      )}
    </>
  );
}

function IssueRows({
  rows,
  isOneTable,
}: {
  readonly rows: readonly RowIssue[];
  readonly isOneTable: boolean;
}) {
  const [shown, setShown] = useState(pageLength);
  const left = rows.length - shown;
  return (
    <>
      <ul class="import-list">
        {rows.slice(0, shown).map((issue) => (
          <li key={`${issue.table} ${issue.row} ${issue.column}`}>
            <Sentence text={issueWords(issue, isOneTable)} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + pageLength)}>
          {t('data.import.more', { count: Math.min(pageLength, left) })}
        </Button>
      )}
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

/** The reason that concerns most rows first. */
function byCode(issues: readonly RowIssue[]): [RowIssue['code'], readonly RowIssue[]][] {
  const groups = new Map<RowIssue['code'], RowIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
