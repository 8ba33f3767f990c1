import type { ImportFormat, ImportKind, RawRow, RawTable, RowIssue } from '../import/data';
import { buildGeometry } from './build-geometry';
import { classifyElement } from './classify-element';
import type { OsmElement, OsmKind } from './data';
import type { GatheredElement, Gathering } from './gather-elements';
import { packProperties } from './pack-properties';

/** The tables in the order in which a person looks at them; `ignore` = tagged, but nothing that a pack has a word for. */
const tableKinds = ['seats', 'streets', 'buildings', 'places', 'boundary', 'ignore'] as const;
type TableKind = (typeof tableKinds)[number] & ImportKind;

interface OpenTable {
  readonly rows: RawRow[];
  readonly issues: RowIssue[];
  readonly uses: Map<string, number>;
}

/**
 * One table a kind of thing that the elements are for a pack, `kind` set, the values in the words of a pack.
 * Each tagged element is in at least one of them, as a row or as an issue; one that is two things (a stop with
 * a bench) is in both.
 * @param pace called once an element, so that a long run can give way
 */
export async function buildElementTables(
  gathering: Gathering,
  file: string,
  format: ImportFormat,
  members: Readonly<Record<string, unknown>>,
  pace: (share: number) => Promise<void>,
): Promise<readonly RawTable[]> {
  const tables = new Map<TableKind, OpenTable>();
  const open = (kind: TableKind): OpenTable => {
    const known = tables.get(kind);
    if (known) return known;
    const table = { rows: [], issues: [], uses: new Map<string, number>() };
    tables.set(kind, table);
    return table;
  };
  for (const [i, gathered] of gathering.elements.entries()) {
    await pace(i / gathering.elements.length);
    sortIn(gathered, gathering, open, (kind) => nameTable(file, kind));
  }
  if (tables.size === 0) open('ignore');
  return tableKinds.flatMap((kind): RawTable[] => {
    const table = tables.get(kind);
    if (!table) return [];
    const { rows, issues, uses } = table;
    return [
      {
        name: nameTable(file, kind),
        file,
        format,
        columns: [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key),
        rows,
        issues,
        rowCount: rows.length + issues.length,
        crs: null,
        text: null,
        kind,
        members,
      },
    ];
  });
}

const nameTable = (file: string, kind: TableKind): string =>
  `${file} › ${kind === 'ignore' ? 'other' : kind}`;

function sortIn(
  { element, row, state }: GatheredElement,
  { lookup }: Gathering,
  open: (kind: TableKind) => OpenTable,
  nameOf: (kind: TableKind) => string,
): void {
  const roles = classifyElement(element.tags, element.type);
  const leaveOut = (kind: TableKind, code: RowIssue['code'], value: string, expected: string) =>
    open(kind).issues.push({
      table: nameOf(kind),
      row,
      column: null,
      value,
      code,
      expected,
      outcome: 'row-left-out',
    });
  const kinds: readonly TableKind[] = roles.length === 0 ? ['ignore'] : roles.map(({ kind }) => kind);
  if (state === 'broken') {
    leaveOut(kinds[0] as TableKind, 'broken-row', nameElement(element), 'an element that is whole');
    return;
  }
  if (state === 'twice') {
    leaveOut(kinds[0] as TableKind, 'id-twice', nameElement(element), 'an id of its own');
    return;
  }
  if (roles.length === 0)
    addRow(open('ignore'), { row, id: nameElement(element), geometry: null, values: element.tags });
  for (const role of roles) {
    const built = buildGeometry(element, role, lookup);
    const id = `${nameElement(element)}${role.suffix}`;
    if (built.ok)
      addRow(open(role.kind as OsmKind), {
        row,
        id,
        geometry: built.geometry,
        values: packProperties(element, role),
      });
    else leaveOut(role.kind as OsmKind, built.code, built.value, built.expected);
  }
}

function addRow({ rows, uses }: OpenTable, row: RawRow): void {
  rows.push(row);
  for (const key of Object.keys(row.values)) uses.set(key, (uses.get(key) ?? 0) + 1);
}

const nameElement = ({ type, id }: OsmElement): string => `${type}/${id}`;
