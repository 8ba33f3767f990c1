import type { BenchReport } from '../data';
export async function benchWhatIf(_size: number | null): Promise<BenchReport> {
  return { kind: 'whatif', cases: [], comparisons: [], notRun: [] };
}
