import { isEqual } from '../../../../lib/is-equal';
import type { CoordinateFinding, TableReport } from '../../../../state/import';

/** Names a finding for as long as the import is open. */
export const signOf = (table: TableReport, finding: CoordinateFinding): string =>
  `${table.name} ${finding.kind}`;

/**
 * What is still to be decided about the coordinates of a table.
 * @param left signs of the findings that are to stay as they are
 */
export function openFindings(table: TableReport, left: readonly string[]): readonly CoordinateFinding[] {
  if (table.plan.kind === 'ignore') return [];
  const offered = table.findings.filter((finding) => !left.includes(signOf(table, finding)));
  // Rows that lie elsewhere because of a shift are no question of their own.
  const mends = offered.filter(
    (finding) =>
      finding.kind === 'unknown-system' ||
      finding.kind === 'untied' ||
      (finding.kind !== 'outside' && !isEqual(finding.plan, table.plan.coordinates)),
  );
  return mends.length > 0 ? mends : offered.filter(({ kind }) => kind === 'outside');
}
