import type { Position } from '../../lib/units';
import type { LocalName } from '../district';
import type { Access, Condition, Knowledge, Provision, SeatAttribute, SeatForm } from '../vocabulary';
import type { Term } from './event';
import type {
  CareWork,
  CommentStance,
  KeeperRequest,
  OfferState,
  PledgeState,
  PledgeTrack,
  ReportProblem,
} from './pledge-vocabulary';
import type { AttributeCheck } from './seat-edit';
import type { EditableSettings } from './settings';
import type { SurveyResult, SurveyVerdict } from './survey-vocabulary';

interface ChangeOf<Field extends string, Value> {
  readonly field: Field;
  /** null = there was nothing, or it was not known. */
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What one event did to one field of its subject. */
export type AuditChange =
  | ChangeOf<'pledge-state', PledgeState>
  | ChangeOf<'track', PledgeTrack>
  | ChangeOf<'keeper', string>
  /** Id of the seat that a pledge is for, or that the office proposes. */
  | ChangeOf<'seat' | 'alternative', string>
  | ChangeOf<'term', Term>
  | ChangeOf<'request', KeeperRequest>
  | ChangeOf<'paid', boolean>
  | ChangeOf<'condition', Condition>
  | ChangeOf<SeatAttribute, Knowledge>
  | ChangeOf<'places', number>
  | ChangeOf<'openingHours' | 'material' | 'story' | 'note' | 'opinion' | 'as-of', string>
  | ChangeOf<AttributeCheck | 'checkDate' | 'day', string>
  | ChangeOf<'form', SeatForm>
  | ChangeOf<'provision', Provision>
  | ChangeOf<'access', Access>
  | ChangeOf<'street' | 'near', LocalName>
  | ChangeOf<'position', Position>
  /** Id of the seat that stands for it. */
  | ChangeOf<'merged-into', string>
  /** Id of the seat that it was told apart from. */
  | ChangeOf<'apart-from', string>
  | ChangeOf<'seat-entry', 'recorded' | 'withdrawn'>
  /** Id of the survey that was settled. */
  | ChangeOf<'survey', string>
  | ChangeOf<'survey-result', SurveyResult>
  | ChangeOf<'survey-verdict', SurveyVerdict>
  | ChangeOf<'survey-seen', Readonly<Partial<Record<SeatAttribute, Knowledge>>>>
  /** Metres. */
  | ChangeOf<'accuracy', number>
  | ChangeOf<'exclusive', boolean>
  | ChangeOf<'works', readonly CareWork[]>
  | ChangeOf<'problem', ReportProblem>
  | ChangeOf<'report-state', 'open' | 'resolved'>
  | ChangeOf<'offer-state', OfferState>
  | ChangeOf<'stance', CommentStance>
  | ChangeOf<keyof EditableSettings, number>;

export type AuditField = AuditChange['field'];
export type AuditValue = AuditChange['before'];
export type AuditValueOf<Field extends AuditField> = Extract<
  AuditChange,
  { readonly field: Field }
>['before'];
