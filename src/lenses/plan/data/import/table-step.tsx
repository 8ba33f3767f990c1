import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { ImportKind, RowIssue, TableMapping, TablePlan, TableReport } from '../../../../state/import';
import { Disclosure } from '../../../../ui/disclosure';
import { Select } from '../../../../ui/select';
import { ChooseSystem } from './choose-system';
import { ColumnList } from './column-list';
import { SampleTable } from './sample-table';
import { ValueList } from './value-list';

interface TableStepProps {
  readonly table: TableReport;
  /** What the columns were taken for when the file was read, to tell what the person has changed since. */
  readonly guess: TableMapping;
  readonly isRemembered: boolean;
  readonly isBusy: boolean;
  readonly issues: (from: number, count: number) => Promise<readonly RowIssue[]>;
  readonly onPlan: (plan: TablePlan) => void;
}

/** One table: what it is taken for, how it was read, what its columns are, and its first rows. */
export function TableStep({ table, guess, isRemembered, isBusy, issues, onPlan }: TableStepProps) {
  const { plan, kinds } = table;
  const options = [...new Set<ImportKind>([...kinds, plan.kind, 'ignore'])];
  return (
    <div class="import-table">
      <Select
        label={t('data.import.table.kind')}
        value={plan.kind}
        options={options.map((value) => ({ value, label: t(`data.import.kind.${value}`) }))}
        onChange={(kind) => onPlan({ ...plan, kind })}
      />
      <p class="import-note">{readText(table)}</p>
      {plan.kind !== 'ignore' && (
        <>
          <ColumnList table={table} guess={guess} isRemembered={isRemembered} onPlan={onPlan} />
          {table.unknownValues > 0 || hasTranslations(plan) ? (
            <ValueList table={table} issues={issues} onPlan={onPlan} />
          ) : null}
        </>
      )}
      {plan.kind !== 'ignore' && (
        <Disclosure summary={t('data.import.system.other')}>
          <ChooseSystem
            table={table.name}
            candidates={candidatesOf(table)}
            isBusy={isBusy}
            onCorrect={(coordinates) => onPlan({ ...plan, coordinates })}
          />
        </Disclosure>
      )}
      {table.sample.length > 0 && (
        <Disclosure summary={t('data.import.sample')}>
          <SampleTable table={table} />
        </Disclosure>
      )}
    </div>
  );
}

const candidatesOf = ({ findings }: TableReport): readonly string[] =>
  findings.flatMap((finding) =>
    finding.kind === 'projected' || finding.kind === 'unknown-system' ? finding.candidates : [],
  );

const hasTranslations = ({ mapping }: TablePlan): boolean =>
  Object.values(mapping).some(({ values }) => values && Object.keys(values).length > 0);

const separators: Readonly<Record<string, 'comma' | 'semicolon' | 'tab'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

function readText({ text, format, rowCount }: TableReport): string {
  const rows = formatNumber(rowCount);
  if (!text) return t('data.import.table.read.format', { format, rows });
  const separator = separators[text.separator];
  return t('data.import.table.read', {
    encoding: text.encoding.toUpperCase(),
    separator: separator
      ? t(`data.import.separator.${separator}`)
      : t('data.import.separator.other', { sign: text.separator }),
    rows,
  });
}
