/** A part of an edge of the network, metres from the edge's start, `from` ≤ `to`. */
export interface Stretch {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
}

/** The streets that a walk has gone along so far. */
export interface WalkedStreets {
  /** How much of some stretches was walked before, metres. */
  readonly measure: (stretches: readonly Stretch[]) => number;
  readonly add: (stretches: readonly Stretch[]) => void;
}

/** Starts with none. Every street is kept as parts that do not overlap. */
export function createWalkedStreets(): WalkedStreets {
  const walked = new Map<number, Stretch[]>();
  return {
    measure: (stretches) => {
      let sum = 0;
      for (const { edge, from, to } of stretches)
        for (const part of walked.get(edge) ?? [])
          sum += Math.max(0, Math.min(to, part.to) - Math.max(from, part.from));
      return sum;
    },
    add: (stretches) => {
      for (const stretch of stretches) {
        const parts = walked.get(stretch.edge) ?? [];
        const isApart = ({ from, to }: Stretch) => to < stretch.from || from > stretch.to;
        const joined = parts.filter((part) => !isApart(part));
        const from = Math.min(stretch.from, ...joined.map((part) => part.from));
        const to = Math.max(stretch.to, ...joined.map((part) => part.to));
        walked.set(stretch.edge, [...parts.filter(isApart), { edge: stretch.edge, from, to }]);
      }
    },
  };
}
