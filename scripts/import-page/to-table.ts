import type { DropMeasurement } from './measure-drop';

/** What was dropped, and what came of it. */
export interface MeasuredDrop extends DropMeasurement {
  /** Format, or the name of a hostile drop. */
  readonly kind: string;
  readonly files: number;
  /** What to type to see it again. */
  readonly again: string;
}

const padded = (texts: readonly (string | number)[], widths: readonly number[]): string =>
  texts
    .map((text, i) => (i === 0 ? String(text).padEnd(widths[i] ?? 0) : String(text).padStart(widths[i] ?? 0)))
    .join('  ');

const widths = [34, 6, 6, 10, 8, 9, 9, 9, 9] as const;

/** A table of measurements by kind: how many, what came of them, the longest tasks, what was held. */
export function toTable(drops: readonly MeasuredDrop[]): string[] {
  const kinds = [...new Set(drops.map(({ kind }) => kind))];
  const head = ['', 'drops', 'files', 'previewed', 'refused', 'reading', 'opening', 'until MB', 'page MB'];
  return [
    padded(head, widths),
    ...kinds.map((kind) =>
      toLine(
        kind,
        drops.filter((drop) => drop.kind === kind),
      ),
    ),
  ];
}

function toLine(kind: string, drops: readonly MeasuredDrop[]): string {
  const most = (of: (drop: MeasuredDrop) => number) => Math.round(Math.max(...drops.map(of)));
  const count = (...outcomes: readonly MeasuredDrop['outcome'][]) =>
    drops.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return padded(
    [
      kind,
      drops.length,
      drops.reduce((sum, { files }) => sum + files, 0),
      count('preview', 'pack'),
      count('refused', 'failed'),
      most(({ reading }) => reading),
      most(({ opening }) => opening),
      most(({ resident }) => resident / 1e6),
      most(({ heap }) => heap / 1e6),
    ],
    widths,
  );
}
