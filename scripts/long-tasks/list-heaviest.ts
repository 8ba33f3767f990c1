/** What the browser's profiler writes, https://chromedevtools.github.io/devtools-protocol/tot/Profiler/: times in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      /** From 0. */
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly endTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface HeavyCall {
  readonly name: string;
  /** With everything that it called, and by itself, ms. */
  readonly total: number;
  readonly own: number;
}

/**
 * The calls that took the time between two moments of a profile, heaviest first.
 * @param from and `to`: ms since the profile began
 */
export function listHeaviest(profile: CpuProfile, from: number, to: number, count: number): HeavyCall[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children }) => children?.map((child) => [child, id]) ?? []),
  );
  const calls = new Map<string, { total: number; own: number }>();
  const add = (name: string, part: 'total' | 'own', ms: number) => {
    const sums = calls.get(name) ?? { total: 0, own: 0 };
    sums[part] += ms;
    calls.set(name, sums);
  };
  let at = 0;
  for (const [i, sample] of (profile.samples ?? []).entries()) {
    at += (profile.timeDeltas?.[i] ?? 0) / 1000;
    const ms = (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
    if (at < from || at > to) continue;
    const seen = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const node = nodes.get(id);
      if (!node) break;
      const name = nameOf(node.callFrame);
      if (id === sample) add(name, 'own', ms);
      // A call that calls itself counts once.
      if (!seen.has(name)) add(name, 'total', ms);
      seen.add(name);
    }
  }
  return [...calls]
    .map(([name, sums]) => ({ name, ...sums }))
    .filter(({ name }) => name !== '(root)')
    .sort((a, b) => b.total - a.total)
    .slice(0, count);
}

function nameOf({
  functionName,
  url,
  lineNumber,
  columnNumber,
}: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName === '' ? '(anonymous)' : functionName;
  const file = url.split('/').at(-1);
  return file ? `${name} ${file}:${lineNumber + 1}:${columnNumber + 1}` : name;
}
