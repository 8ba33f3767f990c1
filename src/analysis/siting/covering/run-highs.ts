import type { Highs, Model, ModelData } from 'highs';
import type { CoveringInstance, SolverReport, SolverTask } from './data';
import { rounding } from './track-best';

/** A chosen candidate has the value 1, up to the solver's own tolerance. */
const half = 0.5;

/** Selections of the fewest differ by whole candidates: a bound less than one below is a proof. */
const almostOne = 1 - 1e-6;

/**
 * Solves a covering task with HiGHS (Huangfu & Hall 2018) by branch and bound on the compact model of
 * Church & ReVelle (1974): y for every candidate is 0 or 1, x for every demand at most the sum of its
 * candidates' y. It blocks its thread; reports come as the bound or the best selection changes.
 */
export function runHighs(highs: Highs, task: SolverTask, report: (report: SolverReport) => void): void {
  const { callbackType, modelStatus } = highs.constants;
  const { candidateCount } = task.instance;
  const readChosen = (values: Float64Array): number[] =>
    Array.from({ length: candidateCount }, (_, c) => c).filter((c) => (values[c] as number) > half);
  try {
    highs.withModel(writeModel(highs, task), (model: Model) => {
      model.options.set({
        output_flag: false,
        ...(Number.isFinite(task.seconds) ? { time_limit: task.seconds } : {}),
        // The proof is to be complete: the default stops at 0.01 %.
        mip_rel_gap: 0,
        mip_abs_gap: task.goal.kind === 'fewest' ? almostOne : 0,
      });
      if (task.start.length > 0) model.setSolution({ colValue: writeStart(task) });
      let lastBound = Number.NaN;
      const result = model.run({
        [callbackType.mipInterrupt]: ({ data }) => {
          const bound = data.mip_dual_bound;
          if (bound === undefined || !Number.isFinite(bound) || bound === lastBound) return;
          lastBound = bound;
          report({ kind: 'progress', bound, chosen: null });
        },
        [callbackType.mipImprovingSolution]: ({ data }) => {
          if (data.mip_solution)
            report({ kind: 'progress', bound: null, chosen: readChosen(data.mip_solution) });
        },
      });
      const bound = Number(model.info.get('mip_dual_bound'));
      const isSolved = result.modelStatus === modelStatus.optimal;
      report({
        kind: 'progress',
        bound: Number.isFinite(bound) ? bound : null,
        chosen: isSolved ? readChosen(model.getSolution().colValue) : null,
      });
      report({ kind: 'ended' });
    });
  } catch (thrown) {
    report({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** Columns: the candidates, then the demands. Rows: a demand each, then the one on count or weight. */
function writeModel(highs: Highs, { instance, goal }: SolverTask): ModelData {
  const { demandCount, candidateCount, weights } = instance;
  const columns = candidateCount + demandCount;
  const { starts, indices, values } = writeRows(instance, goal.kind);
  const { objectiveSense, variableType } = highs.constants;
  const cost = new Float64Array(columns);
  if (goal.kind === 'most') cost.set(weights, candidateCount);
  else cost.fill(1, 0, candidateCount);
  const rowLower = new Float64Array(demandCount + 1).fill(-highs.infinity);
  const rowUpper = new Float64Array(demandCount + 1);
  if (goal.kind === 'most') rowUpper[demandCount] = goal.count;
  else rowUpper[demandCount] = highs.infinity;
  const colLower = new Float64Array(columns);
  if (goal.kind === 'fewest') {
    // What weighs more than may be left out is covered in every answer: with x at 1 its row is a cover.
    const spare = weights.reduce((sum, weight) => sum + weight, 0) - goal.weight * (1 - rounding);
    for (const [demand, weight] of weights.entries())
      if (weight > spare) colLower[candidateCount + demand] = 1;
    if (spare > 2 * rounding * goal.weight) rowLower[demandCount] = goal.weight;
  }
  return {
    numCols: columns,
    numRows: demandCount + 1,
    sense: goal.kind === 'most' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: cost,
    colLower,
    colUpper: new Float64Array(columns).fill(1),
    rowLower,
    rowUpper,
    matrix: { format: 'csr', numRows: demandCount + 1, numCols: columns, starts, indices, values },
    integrality: Int32Array.from({ length: columns }, (_, i) =>
      i < candidateCount ? variableType.integer : variableType.continuous,
    ),
  };
}

function writeRows(instance: CoveringInstance, kind: SolverTask['goal']['kind']) {
  const { demandCount, candidateCount, firstCovering, coveringCandidates, weights } = instance;
  const lastRow = kind === 'most' ? candidateCount : demandCount;
  const entries = coveringCandidates.length + demandCount + lastRow;
  const starts = new Int32Array(demandCount + 2);
  const indices = new Int32Array(entries);
  const values = new Float64Array(entries);
  let at = 0;
  const put = (column: number, value: number) => {
    indices[at] = column;
    values[at] = value;
    at++;
  };
  for (let demand = 0; demand < demandCount; demand++) {
    starts[demand] = at;
    for (let i = firstCovering[demand] as number; i < (firstCovering[demand + 1] as number); i++)
      put(coveringCandidates[i] as number, -1);
    put(candidateCount + demand, 1);
  }
  starts[demandCount] = at;
  if (kind === 'most') for (let c = 0; c < candidateCount; c++) put(c, 1);
  else
    for (let demand = 0; demand < demandCount; demand++)
      put(candidateCount + demand, weights[demand] as number);
  starts[demandCount + 1] = at;
  return { starts, indices, values };
}

function writeStart({ instance, start }: SolverTask): Float64Array {
  const values = new Float64Array(instance.candidateCount + instance.demandCount);
  for (const candidate of start) {
    values[candidate] = 1;
    const end = instance.firstCovered[candidate + 1] as number;
    for (let at = instance.firstCovered[candidate] as number; at < end; at++)
      values[instance.candidateCount + (instance.coveredDemands[at] as number)] = 1;
  }
  return values;
}
