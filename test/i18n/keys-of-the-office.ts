import { gapVerdicts } from '../../src/analysis/adoption-fairness/data';
import { sitingUnits } from '../../src/analysis/siting/data';
import { wordedOfficeErrors } from '../../src/lenses/adopt/office/office-error-text';
import { boardGroupings } from '../../src/model/adoption/group-adoptions';
import { renewalStages } from '../../src/model/adoption/list-renewals';
import { comparedFields } from '../../src/model/baseline/compare-seats';
import { keeperRequests, offerStates, pledgeTracks } from '../../src/model/ledger/pledge-vocabulary';
import { adoptionSettings } from '../../src/model/ledger/settings';
import { liaisonAnswers } from '../../src/model/offer/filter-offers';
import { deskPages } from '../../src/state/adopt-page';
import type { BuiltKeys } from './check-key-uses';

/** Keys that the desk's pages beside its queue build. */
export const keysOfTheOffice: BuiltKeys = {
  'adopt.office.*': deskPages.filter((page) => page !== 'queue' && page !== 'record'),
  'adopt.office.asked.*': keeperRequests,
  'adopt.office.baseline.part.*': ['new', 'changed', 'missing', 'missing-with-keeper', 'issues'],
  'adopt.office.by.*': boardGroupings,
  'adopt.office.error.*': wordedOfficeErrors,
  'adopt.office.fairness.*': gapVerdicts,
  'adopt.office.fairness.moment.*': ['baseline', 'now'],
  'adopt.office.fairness.side.*': ['publicStreets', 'lanes'],
  'adopt.office.field.*': comparedFields,
  'adopt.office.gain.*': sitingUnits,
  'adopt.office.liaison.*': liaisonAnswers,
  'adopt.office.none.*': boardGroupings,
  'adopt.office.offer.*': offerStates,
  'adopt.office.setting.*': Object.keys(adoptionSettings),
  'adopt.office.setting.*.source': Object.keys(adoptionSettings),
  'adopt.office.stage.*': renewalStages,
  'adopt.office.track.*': pledgeTracks,
};
