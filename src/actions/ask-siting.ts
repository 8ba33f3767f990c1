import { type SitingQuestion, sitingQuestion } from '../state/siting';

/** Changes what is asked of siting; an answer that is on screen stays until it is asked again. */
export function askSiting(change: Partial<SitingQuestion>): void {
  sitingQuestion.value = { ...sitingQuestion.value, ...change };
}
