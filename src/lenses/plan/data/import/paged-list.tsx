import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../../i18n/translate';
import { ListMore, pageLength } from './list-more';

interface PagedListProps<Row> {
  readonly total: number;
  /** Asked anew when this changes. */
  readonly of: unknown;
  readonly load: (from: number, count: number) => Promise<readonly Row[]>;
  readonly line: (row: Row, index: number) => ComponentChildren;
}

/** A list of any length, a page at a time. */
export function PagedList<Row>({ total, of, load, line }: PagedListProps<Row>) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [wanted, setWanted] = useState(pageLength);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setRows([]);
    setWanted(pageLength);
  }, [of]);
  useEffect(() => {
    let isWanted = true;
    const count = Math.min(wanted, total) - rows.length;
    if (count <= 0) return;
    setFailed(false);
    load(rows.length, count).then(
      (more) => isWanted && setRows([...rows, ...more]),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, total, rows.length === 0, of]);
  return (
    <>
      <ul class="import-list" aria-busy={rows.length < Math.min(wanted, total)}>
        {rows.map(line)}
      </ul>
      {rows.length === 0 && total > 0 && !hasFailed && <p role="status">{t('data.import.loading')}</p>}
      {hasFailed && <p role="alert">{t('data.import.list.failed')}</p>}
      {rows.length > 0 && (
        <ListMore shown={rows.length} total={total} onMore={() => setWanted(rows.length + pageLength)} />
      )}
    </>
  );
}
