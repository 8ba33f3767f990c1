import type { Result } from '../../lib/result';
import type { LedgerCommand, Register } from './command';
import { decideComment } from './decide/decide-comment';
import { decideEdit } from './decide/decide-edit';
import { decideOfferChange, decideOffers } from './decide/decide-on-offer';
import { decideBaseline, decideSettings } from './decide/decide-on-pack';
import { decideOnPledge } from './decide/decide-on-pledge';
import {
  decideCheck,
  decideCondition,
  decideExclusivity,
  decideReport,
  decideResolve,
} from './decide/decide-on-seat';
import { decideRecord } from './decide/decide-record';
import {
  decideAdding,
  decideEntry,
  decideMerging,
  decideMoving,
  decideSplitting,
  decideTellingApart,
} from './decide/decide-seat-entry';
import { decideSettle } from './decide/decide-settle';
import { decideTogether } from './decide/decide-steps';
import { decideSubmit } from './decide/decide-submit';
import { decideSurvey, decideSurveyVerdict } from './decide/decide-survey';
import type { KnownEvent } from './event';

/**
 * Answers a command: the events that it causes, or why not (a `RefusalCode`). Pure; nothing has happened
 * until the events are durable. Every command in every state gets one of the two, and every one is
 * checked for who may give it, so that a server could enforce the same.
 * @param now the device's clock, milliseconds since 1970; the ids stay in order even if it was set back
 */
export function decide(
  register: Register,
  command: LedgerCommand,
  now: number,
): Result<readonly KnownEvent[]> {
  switch (command.type) {
    case 'submit':
      return decideSubmit(register, command, now);
    case 'record':
      return decideRecord(register, command, now);
    case 'settle':
      return decideSettle(register, command, now, decide);
    case 'check-seat':
      return decideCheck(register, command, now);
    case 'report-seat':
      return decideReport(register, command, now);
    case 'resolve-report':
      return decideResolve(register, command, now);
    case 'change-condition':
      return decideCondition(register, command, now);
    case 'edit-seat':
      return decideEdit(register, command, now);
    case 'add-seat':
      return decideAdding(register, command, now);
    case 'withdraw-seat':
    case 'reopen-seat':
      return decideEntry(register, command, now);
    case 'move-seat':
      return decideMoving(register, command, now);
    case 'merge-seat':
      return decideMerging(register, command, now);
    case 'split-seat':
      return decideSplitting(register, command, now);
    case 'tell-apart':
      return decideTellingApart(register, command, now);
    case 'survey-seat':
      return decideSurvey(register, command, now);
    case 'settle-survey':
      return decideSurveyVerdict(register, command, now);
    case 'together':
      return decideTogether(register, command, now, decide);
    case 'set-exclusivity':
      return decideExclusivity(register, command, now);
    case 'make-offers':
      return decideOffers(register, command, now);
    case 'withdraw-offer':
    case 'reopen-offer':
      return decideOfferChange(register, command, now);
    case 'comment':
    case 'withdraw-comment':
      return decideComment(register, command, now);
    case 'import-baseline':
      return decideBaseline(register, command, now);
    case 'change-settings':
      return decideSettings(register, command, now);
    default:
      return decideOnPledge(register, command, now);
  }
}
