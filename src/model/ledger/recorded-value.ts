import type { AuditField } from './audit-vocabulary';
import type { SeatRecord } from './ledger-state';

/** What the ledger has now in a field of a seat; undefined = it says nothing of it. */
export function recordedValue(record: SeatRecord, field: AuditField): unknown {
  switch (field) {
    case 'condition':
    case 'exclusive':
    case 'position':
      return record[field];
    case 'merged-into':
      return record.mergedInto;
    case 'seat-entry':
      return record.added ? (record.added.isWithdrawn ? 'withdrawn' : 'recorded') : undefined;
    default:
      return Reflect.get(record.edit, field);
  }
}
