import type { Condition } from '../vocabulary';

/** What somebody who stood before a seat says of it, one thumb each. */
export const surveyResults = ['still-here', 'broken', 'blocked', 'gone', 'seasonal'] as const;
export type SurveyResult = (typeof surveyResults)[number];

/** What a result makes of the seat's condition. Broken, blocked and put away for the season can come back. */
export const conditionOfSurvey = {
  'still-here': 'in-use',
  broken: 'temporarily-closed',
  blocked: 'temporarily-closed',
  gone: 'gone',
  seasonal: 'temporarily-closed',
} as const satisfies Readonly<Record<SurveyResult, Condition>>;

/** How a survey stands: the office's own counts at once, others' wait until the office has looked at them. */
export const surveyVerdicts = ['waiting', 'accepted', 'declined'] as const;
export type SurveyVerdict = (typeof surveyVerdicts)[number];
