import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n/translate';
import { Button } from './button';
import './data-table.css';

/** What a column sorts by; null sorts last in both directions. */
export type SortValue = number | string | null;

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** Explains a short label. */
  readonly title?: string;
  readonly align?: 'start' | 'end';
  readonly sortValue: (row: Row) => SortValue;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers usually start with the largest, words with the first. */
  readonly firstDirection?: Direction;
}

type Direction = 'ascending' | 'descending';

export interface RowGroup<Row> {
  readonly id: string;
  /** Heads the group; null for a table in one piece. */
  readonly label: ComponentChildren | null;
  readonly rows: readonly Row[];
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly rowId: (row: Row) => string;
  readonly firstSort: { readonly column: string; readonly direction: Direction };
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  readonly onHover: (id: string | null) => void;
  readonly locale: string;
}

function compareBy<Row>(column: Column<Row>, direction: Direction, collator: Intl.Collator) {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a: Row, b: Row) => {
    const [x, y] = [column.sortValue(a), column.sortValue(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
    );
  };
}

const opposite = (direction: Direction): Direction =>
  direction === 'ascending' ? 'descending' : 'ascending';

/** Rows at once: a hundred are there in a few milliseconds, and nobody reads more in one go (own choice). */
const rowsAtOnce = 100;

/** The first so many rows of the groups, in their order; a group of which none is left is not there. */
function firstRows<Row>(groups: readonly RowGroup<Row>[], count: number): readonly RowGroup<Row>[] {
  let left = count;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return [{ ...group, rows }];
  });
}

/** A table that sorts on every column; equal rows keep the order they came in. A long one comes in parts. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const [count, setCount] = useState(rowsAtOnce);
  const [sort, setSort] = useState(props.firstSort);
  const collator = new Intl.Collator(props.locale, { numeric: true });
  const sorted = props.columns.find((column) => column.id === sort.column);
  const inOrder = (rows: readonly Row[]) =>
    sorted ? [...rows].sort(compareBy(sorted, sort.direction, collator)) : rows;
  const sortBy = ({ id, firstDirection = 'ascending' }: Column<Row>) =>
    setSort({ column: id, direction: sort.column === id ? opposite(sort.direction) : firstDirection });

  const groups = props.groups.map((group) => ({ ...group, rows: inOrder(group.rows) }));
  const left = groups.reduce((sum, { rows }) => sum + rows.length, -count);
  const table = (
    <table class="data-table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              title={column.title}
              aria-sort={sort.column === column.id ? sort.direction : undefined}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {column.label}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {firstRows(groups, count).map((group) => (
        <tbody key={group.id}>
          {group.label !== null && (
            <tr class="data-table-group">
              <th scope="rowgroup" colSpan={props.columns.length}>
                {group.label}
              </th>
            </tr>
          )}
          {group.rows.map((row) => {
            const id = props.rowId(row);
            return (
              <tr
                key={id}
                data-row={id}
                data-selected={props.selectedId === id}
                data-hovered={props.hoveredId === id}
                onPointerEnter={() => props.onHover(id)}
                onPointerLeave={() => props.onHover(null)}
              >
                {props.columns.map((column) => (
                  <td key={column.id} data-column={column.id} data-align={column.align}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
  return (
    <>
      {table}
      {left > 0 && (
        <Button look="quiet" onClick={() => setCount(count + rowsAtOnce)}>
          {t('common.list.more', { count: left })}
        </Button>
      )}
    </>
  );
}
