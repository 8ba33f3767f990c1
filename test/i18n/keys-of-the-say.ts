import { wordedEventTypes } from '../../src/lenses/shared/ledger/audit-words';
import type { AuditField } from '../../src/model/ledger/audit-vocabulary';
import { actorRoles, subjectKinds } from '../../src/model/ledger/event';
import { ignoreReasons } from '../../src/model/ledger/ledger-state';
import {
  careWorks,
  commentStances,
  keeperRequests,
  offerStates,
  pledgeTracks,
  reportProblems,
} from '../../src/model/ledger/pledge-vocabulary';
import { adoptionSettings } from '../../src/model/ledger/settings';
import { surveyResults, surveyVerdicts } from '../../src/model/ledger/survey-vocabulary';
import { knowledgeValues } from '../../src/model/vocabulary';
import type { BuiltKeys } from './check-key-uses';

const auditFields = Object.keys({
  'pledge-state': true,
  track: true,
  keeper: true,
  seat: true,
  alternative: true,
  term: true,
  request: true,
  paid: true,
  condition: true,
  backrest: true,
  armrest: true,
  covered: true,
  lit: true,
  wheelchair: true,
  places: true,
  openingHours: true,
  material: true,
  story: true,
  note: true,
  opinion: true,
  'as-of': true,
  exclusive: true,
  works: true,
  backrestChecked: true,
  armrestChecked: true,
  coveredChecked: true,
  litChecked: true,
  wheelchairChecked: true,
  checkDate: true,
  day: true,
  form: true,
  provision: true,
  access: true,
  street: true,
  near: true,
  position: true,
  'merged-into': true,
  'apart-from': true,
  'seat-entry': true,
  survey: true,
  'survey-result': true,
  'survey-verdict': true,
  'survey-seen': true,
  accuracy: true,
  problem: true,
  'report-state': true,
  'offer-state': true,
  stance: true,
  ...adoptionSettings,
} satisfies Readonly<Record<AuditField, unknown>>);

/** Keys that comments, reports, the record and the appeal build. */
export const keysOfTheSay: BuiltKeys = {
  'adopt.appeal.way.*': pledgeTracks,
  'adopt.audit.event.*': wordedEventTypes,
  'adopt.audit.field.*': auditFields,
  'adopt.audit.ignored.*': ignoreReasons,
  'adopt.audit.kind.*': subjectKinds,
  'adopt.audit.role.*': actorRoles,
  'adopt.audit.value.*': [
    ...knowledgeValues,
    ...keeperRequests,
    ...careWorks,
    ...offerStates,
    'open',
    'resolved',
  ],
  'adopt.audit.value.entry.*': ['recorded', 'withdrawn'],
  'adopt.audit.value.survey.*': surveyResults,
  'adopt.audit.value.verdict.*': surveyVerdicts,
  'adopt.say.own.*': commentStances,
  'adopt.say.problem.*': reportProblems,
  'adopt.say.proposals.near.*': ['me', 'map', 'district'],
  'adopt.say.stance.*': commentStances,
};
