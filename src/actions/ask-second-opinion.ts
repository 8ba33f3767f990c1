import { isOpinionAsked } from '../state/second-opinion';

/** Has Turf compute the areas of the pack as well, now and whenever the walk or the need changes. */
export function askSecondOpinion(): void {
  isOpinionAsked.value = true;
}
