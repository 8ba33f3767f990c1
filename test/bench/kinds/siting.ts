import type { BenchReport } from '../data';
export async function benchSiting(_size: number | null): Promise<BenchReport> {
  return { kind: 'siting', cases: [], comparisons: [], notRun: [] };
}
