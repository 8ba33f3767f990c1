/**
 * The rows of the table under "## Rooms" in ARCHITECTURE.md: a room and the words of its last column,
 * with the words in brackets as the reach of the arrow before them.
 */
export function readArchitecturePaper(paper: string): Map<string, Record<string, string>> {
  const section = paper.split(/^## /m).find((part) => part.startsWith('Rooms')) ?? '';
  const rows = section.split('\n').filter((line) => /^\| `/.test(line));
  return new Map(
    rows.map((row) => {
      const cells = row.split('|').map((cell) => cell.trim());
      const [room = '', arrows = ''] = [cells[1], cells[3]];
      return [room.replaceAll('`', ''), readArrows(arrows)];
    }),
  );
}

function readArrows(cell: string): Record<string, string> {
  const arrows = [...cell.matchAll(/`(\w+)`(?: \(([^)]+)\))?/g)];
  return Object.fromEntries(arrows.map(([, room = '', reach = 'all']) => [room, reach]));
}
