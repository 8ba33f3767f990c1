import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { TableReport } from '../../../../state/import';
import { FileText } from './file-text';

/** Columns that a small table can show; the list of columns names them all. */
const mostColumns = 12;

/** The first rows of a table as they came. It scrolls by itself, sideways, and the keyboard can reach it. */
export function SampleTable({ table }: { readonly table: TableReport }) {
  const columns = table.columns.slice(0, mostColumns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="import-sample" aria-label={t('data.import.sample')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.import.sample.row')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <FileText text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map(({ row, values }) => (
            <tr key={row}>
              <th scope="row">{formatNumber(row)}</th>
              {columns.map((column) => (
                <td key={column}>
                  <FileText text={Object.hasOwn(values, column) ? (values[column] ?? '') : ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
