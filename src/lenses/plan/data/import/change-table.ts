import type { ImportPlan, TablePlan } from '../../../../state/import';

/** The plan with one table taken otherwise. Names of tables come from files: none of them is a prototype. */
export function changeTable(plan: ImportPlan, name: string, table: TablePlan): ImportPlan {
  const tables: Record<string, TablePlan> = Object.assign(Object.create(null), plan.tables);
  tables[name] = table;
  return { ...plan, tables };
}
