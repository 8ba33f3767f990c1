import { seatAttributes } from '../vocabulary';
import type { SeatFinding } from './event';
import type { SurveyedField } from './ledger-state';
import { checkOf } from './seat-edit';
import { conditionOfSurvey } from './survey-vocabulary';

/** What a survey says of one field. */
export interface SurveyStatement {
  readonly field: SurveyedField['field'];
  readonly value: string;
}

/**
 * What a survey says that is not older than what is on record: an old sheet that is accepted late overrides
 * no newer look. That the seat is there and what it has are dated apart.
 * @param recordedDay the day on record in a field of the ledger; null = none
 */
export function surveyChanges(
  { result, day, attributes }: SeatFinding,
  recordedDay: (field: SurveyedField['field']) => unknown,
): readonly SurveyStatement[] {
  const isNews = (field: SurveyedField['field']) => {
    const known = recordedDay(field);
    return typeof known !== 'string' || known <= day;
  };
  const statements: SurveyStatement[] = [];
  if (isNews('checkDate')) {
    statements.push({ field: 'condition', value: conditionOfSurvey[result] });
    statements.push({ field: 'checkDate', value: day });
  }
  for (const attribute of seatAttributes) {
    const value = attributes[attribute];
    if (value === undefined || !isNews(checkOf(attribute))) continue;
    statements.push({ field: attribute, value }, { field: checkOf(attribute), value: day });
  }
  return statements;
}
