import type { CoordinateFinding } from '../../io/import/coordinate-findings';
import type { CoordinatePlan, ImportKind, RawTable, TableMapping, TablePlan } from '../../io/import/data';
import type { MappedRow } from '../../io/import/mapping/data';
import type { Position } from '../../lib/units';
import type { BasePack } from './base-pack';
import type { ImportParts } from './import-parts';
import type { ImportProgress } from './import-port';
import { mapRows, type PlacedTable, placeRows } from './map-table';
import { createPace } from './take-a-breath';

export interface TableWork {
  readonly signal: AbortSignal;
  readonly tell: (progress: ImportProgress) => void;
  readonly parts: ImportParts;
  readonly base: BasePack | null;
  /** Where tables of the import lie whose format says which number is the longitude. */
  readonly known: readonly Position[];
}

export interface PlannedTable {
  readonly plan: TablePlan;
  readonly findings: readonly CoordinateFinding[];
  /** null = the table is left out. */
  readonly placed: PlacedTable | null;
}

/** One table of the import; what a plan has in common with the one before is not computed again. */
export interface TableState {
  readonly table: RawTable;
  readonly kinds: readonly ImportKind[];
  /** What the table is taken for at first: its own kind, the mapping of last time, coordinates as they are found. */
  readonly guess: (remembered: TableMapping | null, work: TableWork) => Promise<TablePlan>;
  /** Where the rows lie by a plan that is only tried. */
  readonly place: (plan: TablePlan, work: TableWork) => Promise<PlacedTable>;
  readonly follow: (plan: TablePlan, work: TableWork) => Promise<PlannedTable>;
}

export function createTableState(table: RawTable, kinds: readonly ImportKind[]): TableState {
  const mappings = new LastAnswer<readonly MappedRow[]>();
  const judgements = new LastAnswer<readonly CoordinateFinding[]>();
  const placings = new LastAnswer<PlacedTable>();

  const map = ({ kind, mapping }: Pick<TablePlan, 'kind' | 'mapping'>, { signal, tell, parts }: TableWork) =>
    mappings.get([kind, mapping], () =>
      mapRows(
        table,
        { kind, mapping },
        parts,
        createPace(signal, tell, { stage: 'mapping', name: table.name }),
      ),
    );
  const judge = async (
    plan: Pick<TablePlan, 'kind' | 'mapping'>,
    coordinates: CoordinatePlan | null,
    work: TableWork,
  ) => {
    const rows = await map(plan, work);
    return work.parts.judgeCoordinates(
      { table, kind: plan.kind, rows, known: work.known },
      coordinates,
      work.base,
    );
  };
  const place = async (plan: TablePlan, work: TableWork) => {
    const { signal, tell, parts } = work;
    const pace = createPace(signal, tell, { stage: 'mapping', name: table.name });
    return placeRows(table, await map(plan, work), plan, parts, pace);
  };
  return {
    table,
    kinds,
    place,
    guess: async (remembered, work) => {
      const kind = kinds[0] ?? 'ignore';
      const mapping = remembered ?? work.parts.guessMapping(table, kind);
      const { plan } = await judge({ kind, mapping }, null, work);
      return { kind, mapping, coordinates: plan };
    },
    follow: async (plan, work) => {
      if (plan.kind === 'ignore') return { plan, findings: [], placed: null };
      const { kind, mapping, coordinates } = plan;
      const findings = await judgements.get([kind, mapping, coordinates], async () => {
        return (await judge(plan, coordinates, work)).findings;
      });
      const placed = await placings.get([kind, mapping, coordinates], () => place(plan, work));
      return { plan, findings, placed };
    },
  };
}

/** Keeps the last answer, as long as the question is the same. */
class LastAnswer<T> {
  #key: string | null = null;
  #value: T | null = null;

  async get(question: unknown, answer: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(question);
    if (this.#key === key && this.#value !== null) return this.#value;
    const value = await answer();
    this.#key = key;
    this.#value = value;
    return value;
  }
}
