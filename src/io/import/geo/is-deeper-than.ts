/** Whether lists and objects in `value` are nested more than `levels` deep; looks no deeper than that. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const part of Array.isArray(value) ? value : Object.values(value))
    if (isDeeperThan(part, levels - 1)) return true;
  return false;
}
