import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { ColumnMapping, RowIssue, TablePlan, TableReport } from '../../../../state/import';
import { Select } from '../../../../ui/select';
import { fieldOf } from './column-list';
import { Sentence } from './file-text';
import { ListMore } from './list-more';
import { quoteText } from './show-text';
import { usePages } from './use-pages';
import { choicesOf, unknown, type ValueChoices } from './value-choices';

interface ValueListProps {
  readonly table: TableReport;
  readonly issues: (from: number, count: number) => Promise<readonly RowIssue[]>;
  readonly onPlan: (plan: TablePlan) => void;
}

/** Issues that are looked through for values: enough for every different value of a column. */
const lookedThrough = 2000;

/** Values that were not understood, each with the words that it can stand for. */
export function ValueList({ table, issues, onPlan }: ValueListProps) {
  const [found, setFound] = useState<readonly RowIssue[]>([]);
  useEffect(() => {
    let isWanted = true;
    issues(0, lookedThrough).then(
      (list) => isWanted && setFound(list),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [table]);
  const values = useMemo(() => valuesOf(table, found), [table, found]);
  const { rows, more } = usePages(values);
  if (rows.length === 0) return null;
  const translate = (column: string, value: string, meaning: string) => {
    const { plan } = table;
    const before = plan.mapping[column] ?? { field: null };
    const values: Record<string, string> = Object.assign(Object.create(null), before.values);
    if (meaning === unknown) delete values[value];
    else values[value] = meaning;
    const mapping: Record<string, ColumnMapping> = Object.assign(Object.create(null), plan.mapping);
    mapping[column] = { ...before, values };
    onPlan({ ...plan, mapping });
  };
  return (
    <section class="import-values">
      <h2>{t('data.import.values')}</h2>
      <ul>
        {rows.map(({ column, value, count, meaning, choices }) => (
          <li key={JSON.stringify([column, value])}>
            <Select
              label={
                <Sentence
                  text={t('data.import.values.row', {
                    column: quoteText(column),
                    value: quoteText(value),
                    count,
                    number: formatNumber(count),
                  })}
                />
              }
              value={meaning}
              options={choices}
              onChange={(chosen) => translate(column, value, chosen)}
            />
          </li>
        ))}
      </ul>
      <ListMore {...more} />
    </section>
  );
}

interface ValueRow {
  readonly column: string;
  readonly value: string;
  readonly count: number;
  readonly meaning: string;
  readonly choices: ValueChoices;
}

/** Values that were not understood, and those that are translated already, with how often they were met. */
function valuesOf({ plan, name }: TableReport, found: readonly RowIssue[]): readonly ValueRow[] {
  const rows = new Map<string, ValueRow>();
  const known = new Map<string, ValueChoices | null>();
  const put = (column: string, value: string, count: number, meaning: string) => {
    const choices = known.get(column) ?? choicesOf(fieldOf(plan.mapping, column), plan.kind);
    known.set(column, choices);
    const key = JSON.stringify([column, value]);
    if (choices)
      rows.set(key, { column, value, count: (rows.get(key)?.count ?? 0) + count, meaning, choices });
  };
  for (const [column, { values }] of Object.entries(plan.mapping))
    for (const [value, meaning] of Object.entries(values ?? {})) put(column, value, 0, meaning);
  for (const { table, code, column, value } of found)
    if (table === name && code === 'value-not-understood' && column !== null) put(column, value, 1, unknown);
  return [...rows.values()].sort((a, b) => b.count - a.count);
}
