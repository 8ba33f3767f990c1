import type { RawTable, TablePlan } from '../../io/import/data';
import type { AppError } from '../../lib/app-error';
import { isEqual } from '../../lib/is-equal';
import type { Position } from '../../lib/units';
import { applyImport } from './apply-import';
import { type BasePack, openBasePack } from './base-pack';
import { findObstacle } from './find-obstacle';
import { findSpread, isMostOfIt } from './find-spread';
import { type Gathered, gatheringKey, gatherRows } from './gather-rows';
import { guessTarget } from './guess-target';
import type { ImportOperations, ImportPlan, ImportReport } from './import-messages';
import type { ImportParts } from './import-parts';
import type { ImportProgress } from './import-port';

import { listKnownPlaces } from './list-known-places';
import { listFeatures, listIssues } from './list-rows';

import { readFiles, recall } from './read-files';
import { realParts } from './real-parts';
import { reportImport } from './report-import';
import { createTableState, type PlannedTable, type TableState, type TableWork } from './table-state';
import { createPace } from './take-a-breath';
import { type WorkedOut, workOutImport } from './work-out-import';
import { writeLeftOutRows } from './write-left-out';

interface Session {
  readonly base: BasePack | null;
  readonly refused: readonly AppError[];
  readonly known: readonly Position[];
  readonly tables: readonly TableState[];
  /** When files were last written, by name. */
  readonly modified: ReadonlyMap<string, number>;
  /** The rows put together, as the plan that has this key asks. */
  gathered: { readonly key: string; readonly rows: Gathered } | null;
  worked: WorkedOut | null;
}

export interface ImportEnvironment {
  readonly parts: ImportParts;
  readonly now: () => number;
}

/** Characters of a list that the page gets as a text, which can be copied where no file can be saved. */
const longestText = 200_000;

/**
 * One import after the other, from bytes to the texts of a pack. The rows stay here: the page gets what it
 * shows. Nothing outside is changed; dropping the operations drops the import.
 */
export function createImportOperations(
  tell: (progress: ImportProgress) => void,
  { parts, now }: ImportEnvironment = { parts: realParts, now: Date.now },
): ImportOperations {
  let session: Session = {
    base: null,
    refused: [],
    known: [],
    tables: [],
    modified: new Map(),
    gathered: null,
    worked: null,
  };

  const work = (signal: AbortSignal): TableWork => ({
    signal,
    tell,
    parts,
    base: session.base,
    known: session.known,
  });

  const follow = async (current: Session, asked: ImportPlan, signal: AbortSignal): Promise<ImportReport> => {
    const plan = guessAnew(asked, current, parts);
    const planned: { readonly state: TableState; readonly planned: PlannedTable }[] = [];
    for (const state of current.tables) {
      const tablePlan = planOf(plan, state.table.name) ?? (await state.guess(null, work(signal)));
      planned.push({ state, planned: await state.follow(tablePlan, work(signal)) });
    }
    const placed = planned.flatMap(({ planned: { placed: table } }) => table ?? []);
    const key = gatheringKey(plan);
    if (current.gathered?.key !== key)
      current.gathered = { key, rows: await gatherRows(placed, plan, current.base, { signal, tell }) };
    const worked = await workOutImport(
      placed,
      current.gathered.rows,
      plan,
      { now: now(), modified: current.modified },
      createPace(signal, tell, { stage: 'comparing', name: '' }),
    );
    signal.throwIfAborted();
    current.worked = worked;
    const obstacle = obstacleOf(current, worked);
    return reportImport({
      tables: planned,
      refused: current.refused,
      worked,
      obstacle,
    });
  };
  const workedOut = (): WorkedOut => {
    if (!session.worked) throw new Error('There is no import to ask about.');
    return session.worked;
  };

  return {
    open: async ({ files, refused = [], base, remembered }, signal) => {
      const read = await readFiles(files, parts.readFile, signal, tell);
      const opened = base ? openBasePack(base) : null;
      const next: Session = {
        base: opened?.ok ? opened.value : null,
        refused: [...refused, ...read.refused],
        known: listKnownPlaces(read.tables),
        tables: read.tables.map((table: RawTable) => createTableState(table, parts.guessKinds(table))),
        modified: new Map(files.flatMap(({ name, modified }) => (modified ? [[name, modified]] : []))),
        gathered: null,
        worked: null,
      };
      session = next;
      // Tables are called as their files: none of the names is a prototype.
      const plans: Record<string, TablePlan> = Object.create(null);
      const placed = [];
      for (const state of next.tables) {
        const { name, columns } = state.table;
        const guess = await state.guess(recall(remembered, columns), work(signal));
        plans[name] = guess;
        const { placed: table, findings } = await state.follow(guess, work(signal));
        // Where the rows belong shows once what is wrong with their coordinates is mended.
        const mended = findings.flatMap((finding) => ('plan' in finding ? finding.plan : [])).at(-1);
        const where = mended ? await state.place({ ...guess, coordinates: mended }, work(signal)) : table;
        if (where) placed.push(where);
      }
      const target = await guessTarget(placed, next.base);
      const isOutlined = target.kind === 'open-pack' || placed.some(({ kind }) => kind === 'boundary');
      const spread = isOutlined ? null : findSpread(placed);
      const outside = isOutlined || (spread && isMostOfIt(spread)) ? 'left-out' : 'kept';
      return follow(next, { tables: plans, target, outside, merged: [], asOf: null }, signal);
    },
    plan: (plan, signal) => follow(session, plan, signal),
    rows: async (call) => listFeatures(workedOut(), call),
    systems: async (call) => {
      const { nameSystems, searchSystems } = await import('../../io/import/coordinates/names/search-systems');
      return 'codes' in call ? nameSystems(call.codes) : searchSystems(call.text, call.locale);
    },
    trySystem: async ({ table, crs }, signal) => {
      const state = session.tables.find((one) => one.table.name === table);
      if (!state) throw new Error(`There is no table ${table} to try a system on.`);
      const { trySystem } = await import('./try-system');
      const asked = session.worked && planOf(session.worked.plan, table);
      return trySystem(state, asked ?? (await state.guess(null, work(signal))), crs, work(signal));
    },
    issues: async ({ from, count, ...question }) => listIssues(workedOut(), question, from, count),
    leftOutRows: async () => {
      const tables = session.tables.map(({ table }) => table);
      const list = writeLeftOutRows(tables, workedOut().issues);
      return list.length > longestText ? new Blob([list]) : list;
    },
    apply: async (_, signal) => {
      const worked = workedOut();
      const tables = session.tables.map(({ table }) => table);
      const obstacle = obstacleOf(session, worked);
      if (obstacle) return { ok: false, error: obstacle };
      return applyImport(worked, tables, { tell, signal });
    },
  };
}

/** Where there are tables, what is refused beside them is not what stands in the way. */
const obstacleOf = ({ tables, refused }: Session, worked: WorkedOut): AppError | null =>
  findObstacle(worked, tables.length > 0 ? [] : refused);

const planOf = ({ tables }: ImportPlan, name: string): TablePlan | null =>
  Object.hasOwn(tables, name) ? (tables[name] ?? null) : null;

/** Columns are read by the kind of their table: with another kind they are guessed anew, unless they come changed. */
function guessAnew(plan: ImportPlan, { tables, worked }: Session, { guessMapping }: ImportParts): ImportPlan {
  const changed = tables.flatMap(({ table }) => {
    const [now, before] = [planOf(plan, table.name), worked && planOf(worked.plan, table.name)];
    if (!now || !before || now.kind === before.kind || now.kind === 'ignore') return [];
    if (!isEqual(now.mapping, before.mapping)) return [];
    return [[table.name, { ...now, mapping: guessMapping(table, now.kind) }] as const];
  });
  return changed.length === 0
    ? plan
    : { ...plan, tables: { ...plan.tables, ...Object.fromEntries(changed) } };
}
