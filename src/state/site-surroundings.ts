import { computed } from '@preact/signals';
import type { SiteMark } from '../analysis/proposed-site/data';
import { refusedPlaces } from '../model/adoption/past-refusals';
import { standingOf } from '../model/ledger/pledge-vocabulary';
import { adoptionFacts } from '../model/ledger/settings';
import { adoptPage } from './adopt-page';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { ledger } from './ledger';
import { lens } from './lens';
import { draftOf } from './pledge-drafts';

/** Proposed sites that wait for a decision or were granted, in order of submission. */
export const openProposals = computed(() =>
  [...ledger.value.pledges.values()].filter(
    ({ state, submission: { track, target } }) =>
      track === 'plan' && target.kind === 'point' && standingOf[state] !== 'closed',
  ),
);

/** Offers, proposals and refusals with a place; a mark's id is the offer's or the pledge's. */
const marks = computed<readonly SiteMark[]>(() => {
  const { offers } = ledger.value;
  const offered = [...offers.values()]
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ offer: { id, position } }) => ({ id, position }));
  const proposed = openProposals.value.flatMap(({ id, submission: { target } }) =>
    target.kind === 'point' ? [{ id, position: target.position }] : [],
  );
  const refused = refusedPlaces(ledger.value).map(({ pledge: { id }, position }) => ({ id, position }));
  return [...offered, ...proposed, ...refused];
});

/** The point of the form whose page is open: a proposed site, a place for a donation, a shop's door. */
const point = computed(() => {
  const page = adoptPage.value;
  return page === 'plan' || page === 'donate' || page === 'share' ? draftOf(`pledge ${page}`).point : null;
});

const question = computed(() =>
  district.value && lens.value === 'adopt' && point.value
    ? { position: point.value, marks: marks.value, within: adoptionFacts.neighbours }
    : null,
);

/** What lies around the point that the open form names. */
export const siteSurroundings = latestAnswer(question, async (asked, abort) => ({
  ...(await compute.surroundings(asked, abort)),
  position: asked.position,
}));

/** The same while it is the answer for the point as it is now; null while it is not. */
export const currentSurroundings = computed(() => {
  const answer = siteSurroundings.value.value;
  return answer && answer.position === point.value ? answer : null;
});
