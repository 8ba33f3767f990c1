import { appError } from '../lib/app-error';
import { fail, succeed } from '../lib/result';
import { subjectKey } from '../model/ledger/ledger-state';
import type { LedgerContents, LedgerStore } from './device-store';
import { isSameEvent, parseKeptRecords, recordKey } from './kept-record';
import type { Memory } from './memory';
import { isBefore } from './snapshot-texts';

/** The ledger of a memory: the rules of `createLedgerStore`. */
export function createMemoryLedger(memory: Memory, tellOthers: () => void): Omit<LedgerStore, 'subscribe'> {
  const { head, records } = memory;
  const readAfter = (revision: number): LedgerContents => {
    const kept = [...records.values()].filter((record) => record.revision > revision);
    return { snapshot: null, ...parseKeptRecords(structuredClone(kept)), revision: head.revision };
  };
  const all = () => readAfter(-1);
  return {
    async open() {
      if (!head.snapshot) return succeed(all());
      const { kept, revision } = head.snapshot;
      return succeed({ ...readAfter(revision), snapshot: structuredClone(kept) });
    },
    all: async () => succeed(all()),
    since: async (revision) => succeed(readAfter(revision)),
    about: async (subject) =>
      succeed(all().records.filter(({ event }) => subjectKey(event.subject) === subjectKey(subject))),
    async append(entry) {
      if (entry.revision !== head.revision || entry.records.some(({ event }) => records.has(event.id)))
        return fail(appError('ledger-conflict', 'Another tab has written meanwhile.'));
      head.revision += 1;
      for (const record of structuredClone(entry.records))
        records.set(record.event.id, { ...record, key: record.event.id, revision: head.revision });
      if (entry.contact) memory.contacts.set(entry.contact.pledgeId, structuredClone(entry.contact.contact));
      for (const [sha256, image] of entry.images ?? []) memory.images.set(sha256, image);
      if (entry.draft !== undefined) memory.drafts.delete(entry.draft);
      if (entry.baseline?.kept) memory.baselines.set(entry.baseline.packId, entry.baseline.kept);
      else if (entry.baseline) memory.baselines.delete(entry.baseline.packId);
      tellOthers();
      return succeed(head.revision);
    },
    async merge(merge) {
      const merged = { added: [] as string[], known: [] as string[], doubles: [] as string[] };
      for (const record of structuredClone(merge.records)) {
        const { id } = record.event;
        let place = 1;
        let kept = records.get(id);
        while (kept && !isSameEvent(kept.event, record.event)) {
          place += 1;
          kept = records.get(recordKey(id, place));
        }
        if (kept) {
          merged.known.push(id);
          continue;
        }
        const key = recordKey(id, place);
        records.set(key, { ...record, key, revision: head.revision + 1 });
        (place === 1 ? merged.added : merged.doubles).push(id);
      }
      for (const [sha256, image] of merge.images ?? []) memory.images.set(sha256, image);
      const news = [...merged.added, ...merged.doubles];
      if (news.length > 0) head.revision += 1;
      if (head.snapshot && news.some((id) => isBefore(id, head.snapshot?.kept.state ?? { lastId: null })))
        head.snapshot = null;
      tellOthers();
      return succeed(merged);
    },
    async keepSnapshot(snapshot, revision) {
      if (revision === head.revision) head.snapshot = { kept: structuredClone(snapshot), revision };
      return succeed(undefined);
    },
  };
}
