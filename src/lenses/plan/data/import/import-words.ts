import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { ImportKind, ImportReport, TableReport } from '../../../../state/import';
import { quoteText } from './show-text';

/** How many of what: "6,616 seats". */
export const countWords = (kind: ImportKind, count: number): string =>
  t(`data.import.count.${kind}`, { count, number: formatNumber(count) });

/** What a table seems to be and how much of it can be taken, as one sentence. */
function tableSentence(table: TableReport): string {
  const { plan, rowCount, accepted, leftOut } = table;
  const values = { table: quoteText(table.name), what: countWords(plan.kind, rowCount) };
  if (rowCount === 0) return t('data.import.looks.empty', values);
  if (plan.kind === 'ignore') return t('data.import.looks.ignored', values);
  if (accepted === 0) return t('data.import.looks.none', values);
  if (leftOut === 0) return t('data.import.looks.all', values);
  return t('data.import.looks', {
    ...values,
    accepted: formatNumber(accepted),
    left: formatNumber(leftOut),
  });
}

/** The sentence that answers "what is in these files?". */
export function importSentence({ tables }: ImportReport): string {
  const [only] = tables;
  if (!only) return t('data.import.nothing');
  if (tables.length === 1) return tableSentence(only);
  const taken = tables.filter(({ plan }) => plan.kind !== 'ignore');
  const sum = (count: (table: TableReport) => number) =>
    formatNumber(taken.reduce((total, table) => total + count(table), 0));
  return t('data.import.summary', {
    count: tables.length,
    tables: formatNumber(tables.length),
    rows: sum(({ rowCount }) => rowCount),
    accepted: sum(({ accepted }) => accepted),
    left: sum(({ leftOut }) => leftOut),
  });
}

/** How many rows of all tables cannot be taken. */
export const countLeftOut = ({ tables }: ImportReport): number =>
  tables.reduce((sum, { plan, leftOut }) => sum + (plan.kind === 'ignore' ? 0 : leftOut), 0);

/** What the main button does: "Take 6,610 seats". */
export function takeWords({ tables }: ImportReport): string {
  const taken = tables.filter(({ plan, accepted }) => plan.kind !== 'ignore' && accepted > 0);
  const kinds = new Set(taken.map(({ plan }) => plan.kind));
  const count = taken.reduce((sum, { accepted }) => sum + accepted, 0);
  const [kind] = kinds;
  if (!kind) return t('data.import.take.all');
  return kinds.size === 1
    ? t('data.import.take', { what: countWords(kind, count) })
    : t('data.import.take.rows', { count, number: formatNumber(count) });
}
