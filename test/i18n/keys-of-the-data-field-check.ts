import { surveyResults } from '../../src/model/ledger/survey-vocabulary';
import { knowledgeValues } from '../../src/model/vocabulary';
import type { BuiltKeys } from './check-key-uses';

/** Keys that the page of field checks builds. */
export const keysOfTheDataFieldCheck: BuiltKeys = {
  'data.field-check.result.*': surveyResults,
  'data.field-check.knowledge.*': knowledgeValues,
};
