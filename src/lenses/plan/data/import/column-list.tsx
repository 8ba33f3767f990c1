import { t } from '../../../../i18n/translate';
import {
  type ColumnMapping,
  kindFields,
  type TableMapping,
  type TablePlan,
  type TableReport,
} from '../../../../state/import';
import { Badge } from '../../../../ui/badge';
import { Select } from '../../../../ui/select';
import { fieldWords } from './field-words';
import { FileText, Sentence } from './file-text';
import { ListMore, pageLength } from './list-more';
import { quoteText, showText } from './show-text';
import { usePages } from './use-pages';

interface ColumnListProps {
  readonly table: TableReport;
  readonly guess: TableMapping;
  /** The guess is what a person chose for these columns before. */
  readonly isRemembered: boolean;
  readonly onPlan: (plan: TablePlan) => void;
}

/** Values of a column that are shown as an example. */
const examples = 3;

const kept = 'kept';

/** What each column of a table becomes: a guess that can be changed, with some values to judge it by. */
export function ColumnList({ table, guess, isRemembered, onPlan }: ColumnListProps) {
  const { plan } = table;
  const { rows, more } = usePages(inOrder(table.columns, guess));
  const change = (column: string, field: string | null) => {
    const mapping: Record<string, ColumnMapping> = { ...plan.mapping };
    // A field has one column: the one that had it before is kept under its own name.
    for (const [other, { field: taken }] of Object.entries(mapping))
      if (field !== null && taken === field && other !== column) mapping[other] = { field: null };
    onPlan({ ...plan, mapping: withColumn(mapping, column, { field }) });
  };
  return (
    <section class="import-columns">
      <h2>{t('data.import.columns')}</h2>
      <p class="import-note">{t('data.import.columns.hint')}</p>
      <ul>
        {rows.map((column) => {
          const field = fieldOf(plan.mapping, column);
          return (
            <li key={column}>
              <div class="import-column-name">
                <FileText text={column} />
                <Origin field={field} guessed={fieldOf(guess, column)} isRemembered={isRemembered} />
              </div>
              <FileText class="import-note import-column-values" text={examplesOf(table, column)} />
              <Select
                label={<Sentence text={t('data.import.column.field', { column: quoteText(column) })} />}
                value={field ?? kept}
                options={optionsOf(table, field)}
                onChange={(chosen) => change(column, chosen === kept ? null : chosen)}
              />
            </li>
          );
        })}
      </ul>
      <ListMore {...more} />
    </section>
  );
}

/** As the file has them; of more than one page those first that were understood, whatever they are made now. */
function inOrder(columns: readonly string[], guess: TableMapping): readonly string[] {
  if (columns.length <= pageLength) return columns;
  const isUnderstood = (column: string) => fieldOf(guess, column) !== null;
  return [...columns.filter(isUnderstood), ...columns.filter((column) => !isUnderstood(column))];
}

const withColumn = (mapping: TableMapping, column: string, to: ColumnMapping): TableMapping => {
  const next: Record<string, ColumnMapping> = Object.assign(Object.create(null), mapping);
  next[column] = to;
  return next;
};

/** Own members only: a column may be called `constructor`. */
export const fieldOf = (mapping: TableMapping, column: string): string | null =>
  Object.hasOwn(mapping, column) ? (mapping[column]?.field ?? null) : null;

interface OriginProps {
  readonly field: string | null;
  readonly guessed: string | null;
  readonly isRemembered: boolean;
}

/** Who says what a column is: this person, the person the last time, or a guess. */
function Origin({ field, guessed, isRemembered }: OriginProps) {
  if (field !== guessed) return <Badge>{t('data.import.column.chosen')}</Badge>;
  if (field === null) return null;
  return <Badge>{t(isRemembered ? 'data.import.column.remembered' : 'data.import.column.guessed')}</Badge>;
}

function optionsOf({ plan }: TableReport, field: string | null) {
  const fields = kindFields[plan.kind];
  return [
    { value: kept, label: t('data.import.column.keep') },
    ...[...fields, ...(field !== null && !fields.includes(field) ? [field] : [])].map((value) => ({
      value,
      label: fieldWords(value),
    })),
  ];
}

function examplesOf({ sample }: TableReport, column: string): string {
  const values = sample.flatMap(({ values }) =>
    Object.hasOwn(values, column) && values[column]?.trim() ? [values[column]] : [],
  );
  const different = [...new Set(values)].slice(0, examples);
  return different.length > 0
    ? different.map(showText).join(t('common.list.separator'))
    : t('data.import.column.empty');
}
