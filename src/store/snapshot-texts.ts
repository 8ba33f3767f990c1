import type { AppError } from '../lib/app-error';
import { nextTask } from '../lib/next-task';
import { emptyLedger, type LedgerState, type Pledge } from '../model/ledger/ledger-state';
import type { LedgerSnapshot } from './device-store';

/** What can be known of a snapshot without reading its state. */
export interface SnapshotHead {
  /** Of the ledger that was folded. */
  readonly revision: number;
  /** Greatest event id in it: what is older than this was not waited for. */
  readonly lastId: string | null;
  readonly offices: readonly string[];
  readonly foldedBy: string;
  readonly issues: readonly AppError[];
  /** How many texts the state has. */
  readonly texts: number;
}

/**
 * A state as JSON texts: a browser reads those about four times as fast as it clones the same objects
 * out of IndexedDB. Maps are lists of entries, and `pledgesBySeat` names pledges by their ids, so that
 * each pledge is there once.
 */
type MapField = 'pledges' | 'seats' | 'reports' | 'surveys' | 'offers' | 'comments';
const mapFields: readonly MapField[] = ['pledges', 'seats', 'reports', 'surveys', 'offers', 'comments'];

/** Entries a text: some hundred kilobytes, written in a few milliseconds. */
const entriesPerText = 500;

type Part =
  | { readonly field: MapField; readonly entries: readonly (readonly [string, unknown])[] }
  | { readonly field: 'bySeat'; readonly entries: readonly (readonly [string, readonly string[]])[] }
  | { readonly field: 'rest'; readonly rest: Rest };

type Rest = Omit<LedgerState, MapField | 'pledgesBySeat'>;

/** Writes a state, with a breath of the page after every text. */
export async function writeSnapshotTexts(state: LedgerState): Promise<readonly string[]> {
  const { pledges, pledgesBySeat, seats, reports, surveys, offers, comments, ...rest } = state;
  const maps = { pledges, seats, reports, surveys, offers, comments };
  const texts: string[] = [writePart({ field: 'rest', rest })];
  const bySeat = [...pledgesBySeat].map(([id, list]) => [id, list.map((pledge) => pledge.id)] as const);
  for (const field of mapFields) {
    for (const entries of cut<readonly [string, unknown]>([...maps[field]])) {
      texts.push(writePart({ field, entries }));
      await nextTask();
    }
  }
  for (const entries of cut(bySeat)) texts.push(writePart({ field: 'bySeat', entries }));
  return texts;
}

/** The state of such texts; throws on anything else. */
export function readSnapshotTexts(texts: readonly string[]): LedgerState {
  const maps: Record<MapField, Map<string, unknown>> = {
    pledges: new Map(),
    seats: new Map(),
    reports: new Map(),
    surveys: new Map(),
    offers: new Map(),
    comments: new Map(),
  };
  const pledgesBySeat = new Map<string, readonly Pledge[]>();
  let rest: Rest = emptyLedger;
  for (const text of texts) {
    const part = JSON.parse(text) as Part;
    if (part.field === 'rest') rest = part.rest;
    else if (part.field === 'bySeat')
      for (const [seatId, ids] of part.entries) pledgesBySeat.set(seatId, findPledges(ids, maps.pledges));
    else for (const [key, value] of part.entries) maps[part.field].set(key, value);
  }
  return { ...(maps as unknown as Omit<LedgerState, 'pledgesBySeat' | keyof Rest>), pledgesBySeat, ...rest };
}

function findPledges(ids: readonly string[], pledges: ReadonlyMap<string, unknown>): readonly Pledge[] {
  return ids.map((id) => {
    const pledge = pledges.get(id);
    if (!pledge) throw new Error(`The snapshot lacks pledge ${id}.`);
    return pledge as Pledge;
  });
}

export const headOf = (
  { state, offices, foldedBy, issues }: LedgerSnapshot,
  revision: number,
  texts: number,
): SnapshotHead => ({ revision, lastId: state.lastId, offices, foldedBy, issues, texts });

/** Whether an event comes too late for a snapshot, which must then be made anew. */
export const isBefore = (id: string, { lastId }: Pick<SnapshotHead, 'lastId'>): boolean =>
  lastId !== null && id <= lastId;

function writePart(part: Part): string {
  return JSON.stringify(part);
}

function cut<T>(entries: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < entries.length; start += entriesPerText)
    parts.push(entries.slice(start, start + entriesPerText));
  return parts;
}
