import type { Seat } from '../district';
import type { AuditChange, AuditField, AuditValue } from './audit-vocabulary';
import type { Subject } from './event';
import { type LedgerState, type PledgeStep, subjectKey } from './ledger-state';

/** A change that a survey made, and whether the ledger had said anything of the field before. */
export type ReplayedSurvey = readonly { readonly change: AuditChange; readonly hadValue: boolean }[];

/** What the events replayed so far have left. */
export interface ReplayedSubjects {
  readonly ledger: LedgerState;
  /** Seats of the pack by id. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** By subject and field (and device, of a comment). */
  readonly values: Map<string, AuditValue>;
  /** Steps of the pledges by the id of their event; filled when a pledge is first met. */
  readonly steps: Map<string, PledgeStep>;
  /** By the survey's id: what it put in the place of what while it counts. */
  readonly applied: Map<string, ReplayedSurvey>;
}

/** Puts a value in a field's place and tells the change. */
export type Put = (field: AuditField, after: AuditValue, first?: AuditValue) => AuditChange;

/** Puts a value in a field's place; `first` is what stood there before the ledger. */
export function putter(subject: Subject, { values }: ReplayedSubjects, part = ''): Put {
  return (field, after, first = null) => {
    const key = valueKey(subject, field, part);
    const before = values.has(key) ? values.get(key) : first;
    values.set(key, after);
    return { field, before, after } as AuditChange;
  };
}

/** Under which a value is replayed. */
export const valueKey = (subject: Subject, field: AuditField, part = ''): string =>
  `${subjectKey(subject)} ${field} ${part}`;

/** What an event tells without taking anything's place. */
export const told = (field: AuditField, after: AuditValue) => ({ field, before: null, after }) as AuditChange;
