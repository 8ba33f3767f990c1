import { axisNames, openInputs, qualityQuestions } from '../../src/analysis/axes/data';
import { walkPresets } from '../../src/analysis/coverage/presets';
import {
  ruleAnswers,
  sitingRuleIds,
  sitingRuleSources,
  sitingUnits,
  sitingWeightNames,
} from '../../src/analysis/siting/data';
import { sitingWeightPresets } from '../../src/analysis/siting/presets';
import { fileFaults, issueOutcomes } from '../../src/io/issue';
import { termsOf } from '../../src/lenses/adopt/forms/commitment-terms';
import { hoursModes } from '../../src/lenses/adopt/forms/hours-text';
import { wordedSteps } from '../../src/lenses/adopt/mine/timeline-rows';
import { wordedScenarioErrors } from '../../src/lenses/plan/scenario/scenario-words';
import { wordedErrors } from '../../src/lenses/shared/ledger/error-text';
import { exchangeErrors } from '../../src/lenses/shared/ledger/exchange-words';
import { wordedFormErrors } from '../../src/lenses/shared/ledger/form-errors';
import { nextStepKinds } from '../../src/model/adoption/next-steps';
import { dueKinds } from '../../src/model/adoption/pledge-dues';
import { renewalReasons } from '../../src/model/adoption/seat-status';
import { lineFaults, strangeKinds, zipFaults } from '../../src/model/exchange/file-faults';
import { featureKinds } from '../../src/model/feature-ref';
import { actorRoles } from '../../src/model/ledger/event';
import {
  careWorks,
  keeperRequests,
  offerStates,
  pledgeTracks,
  standingOf,
} from '../../src/model/ledger/pledge-vocabulary';
import { textLimits } from '../../src/model/ledger/settings';
import { changeKinds } from '../../src/model/scenario/kinds-of-change';
import {
  accessValues,
  adoptionStatuses,
  buildingKinds,
  conditions,
  knowledgeValues,
  needTokens,
  notAdoptableReasons,
  placeKinds,
  provisions,
  seatAttributes,
  seatForms,
} from '../../src/model/vocabulary';
import { walkerIds } from '../../src/model/walker/presets';
import { formPages } from '../../src/state/adopt-page';
import { lenses } from '../../src/state/lens';
import { themeChoices } from '../../src/state/theme';
import type { AllowedTexts } from './check-catalogues';
import type { BuiltKeys } from './check-key-uses';
import { keysOfFindAround } from './keys-of-find-around';
import { keysOfTheCard } from './keys-of-the-card';
import { keysOfTheData } from './keys-of-the-data';
import { keysOfTheDataEdit } from './keys-of-the-data-edit';
import { keysOfTheDataExport } from './keys-of-the-data-export';
import { keysOfTheDataFieldCheck } from './keys-of-the-data-field-check';
import { keysOfTheDataImport } from './keys-of-the-data-import';
import { keysOfTheDataQuality } from './keys-of-the-data-quality';
import { keysOfTheDesk } from './keys-of-the-desk';
import { keysOfTheOffice } from './keys-of-the-office';
import { keysOfTheOffline } from './keys-of-the-offline';
import { keysOfThePosition } from './keys-of-the-position';
import { keysOfTheSay } from './keys-of-the-say';
import { keysOfTheWalk } from './keys-of-the-walk';
import { keysOfTheWishes } from './keys-of-the-wishes';

export const allowedCatalogueTexts: AllowedTexts = {
  // Signs and figures without a word.
  equal: ['common.sentence.separator', 'map.need.fair.range', 'map.need.little.range', 'map.need.few.range'],
  // The way back to Chinese is written in Chinese.
  chineseInEnglish: ['common.language.other'],
};

/** Texts that may stand in a component: the seal is a picture of two characters. */
export const allowedLiterals: readonly string[] = ['坐坐'];

/** Files whose Chinese is compared with what people type, and shown to nobody. */
export const filesOfTypedWords: readonly string[] = [
  'src/analysis/search/kind-words.ts',
  'src/analysis/search/simplify-characters.ts',
  // Names of places and words of surveyors, by which a coordinate system is looked for.
  'src/io/import/coordinates/names/chinese-places.ts',
  'src/io/import/mapping/field-words.ts',
  'src/io/import/mapping/is-coordinate-text.ts',
  'src/io/import/mapping/kind-words.ts',
  'src/io/import/mapping/read-day.ts',
  'src/io/import/mapping/simplified-signs.ts',
  'src/io/import/mapping/value-words.ts',
];

/** Keys that the code builds, each with every value of its hole, taken from the vocabulary that feeds it. */
export const builtKeys: BuiltKeys = {
  ...keysOfFindAround,
  ...keysOfTheCard,
  ...keysOfTheDesk,
  ...keysOfTheOffice,
  ...keysOfThePosition,
  ...keysOfTheOffline,
  ...keysOfTheSay,
  ...keysOfTheWalk,
  ...keysOfTheData,
  ...keysOfTheDataEdit,
  ...keysOfTheDataExport,
  ...keysOfTheDataFieldCheck,
  ...keysOfTheDataImport,
  ...keysOfTheDataQuality,
  ...keysOfTheWishes,
  'access.*': accessValues,
  'adopt.areas.*': ['grid', 'neighbourhood'],
  'adopt.column.*': adoptionStatuses,
  'adopt.error.*': wordedErrors,
  'adopt.compare.knowledge.*': knowledgeValues,
  'adopt.forms.check.*': ruleAnswers,
  'adopt.forms.error.*': wordedFormErrors,
  'adopt.forms.gain.*': sitingUnits,
  'adopt.forms.hours.*': hoursModes,
  'adopt.forms.hours.now.*': ['open', 'closed', 'unknown'],
  'adopt.forms.lead.*': formPages,
  'adopt.forms.next.*': nextStepKinds,
  'adopt.forms.offer.*': offerStates,
  'adopt.forms.rule.*': sitingRuleIds,
  'adopt.forms.short.*': formPages,
  'adopt.forms.term.*': [...new Set(Object.values(termsOf).flat())],
  'adopt.forms.terms.*': pledgeTracks.flatMap((track) => [
    track,
    ...termsOf[track].map((term) => `${track}.${term}`),
  ]),
  'adopt.forms.title.*': formPages,
  'adopt.error.field.*': Object.keys(textLimits),
  'adopt.field.*': ['organisation', 'displayName', 'message', 'care', 'person', 'phone', 'mail'],
  'adopt.exchange.delivery.*': ['saved', 'received'],
  'adopt.exchange.error.*': exchangeErrors,
  'adopt.exchange.kind.*': strangeKinds,
  'adopt.exchange.line.*': lineFaults,
  'adopt.exchange.zip.*': zipFaults,
  'adopt.page.*': ['mine', 'appeal', 'desk'],
  'adopt.certificate.text.*': pledgeTracks,
  'adopt.certificate.title.*': pledgeTracks,
  'adopt.mine.*': ['withdraw', 'reopen'],
  'adopt.mine.*.reason': ['withdraw', 'reopen'],
  'adopt.mine.*.yes': ['withdraw', 'reopen'],
  'adopt.mine.ask.*': keeperRequests,
  'adopt.mine.care.*': careWorks,
  'adopt.mine.contact.*': ['saved', 'erased'],
  'adopt.mine.device.*': ['copied', 'uncopied'],
  'adopt.mine.due.*': [...dueKinds, 'renew-opens'],
  'adopt.mine.now.*': Object.keys(standingOf).filter((state) => state !== 'realised'),
  'adopt.mine.now.realised.*': ['plan', 'design'],
  'adopt.mine.requested.*': keeperRequests,
  'adopt.mine.step.*': wordedSteps,
  'adopt.mine.title.*': pledgeTracks,
  'adopt.mine.who.*': [...actorRoles, 'you'],
  'adopt.reasons.short.*': [...notAdoptableReasons, 'unknown'],
  'adopt.seat.code.*': ['copied', 'uncopied', 'failed'],
  'adopt.seat.sit.*': [...accessValues, ...conditions.filter((condition) => condition !== 'in-use')],
  'adopt.state.*': Object.keys(standingOf),
  'adopt.submit.*': pledgeTracks,
  'adopt.track.*': pledgeTracks,
  'adopt.why.*': [...notAdoptableReasons, ...renewalReasons, 'unknown'],
  'attribute.*': seatAttributes,
  'building.*': buildingKinds,
  'common.lens.*': lenses,
  'common.issue.*': issueOutcomes,
  'common.issue.file.*': fileFaults,
  'common.theme.*': themeChoices,
  'condition.*': conditions,
  'find.direction.*': ['0', '1', '2', '3', '4', '5', '6', '7'],
  'find.from.*': ['person', 'map', 'district'],
  'find.material.*': ['wood', 'metal', 'steel', 'stone', 'plastic', 'concrete'],
  'find.walker.*': walkerIds,
  'find.walker.*.source': walkerIds,
  'form.*': seatForms,
  'map.hand.*': ['start', 'drop', 'cancel'],
  'kind.*': featureKinds,
  'map.legend.status.*': adoptionStatuses,
  'need.*': needTokens,
  'place.*': placeKinds,
  'plan.axes.name.*': axisNames,
  'plan.axes.open.*': openInputs,
  'plan.axes.question.*': qualityQuestions,
  'plan.axes.streets.*': ['public', 'all'],
  'walk.preset.*': walkPresets.map(({ id }) => id),
  'walk.preset.*.source': walkPresets.map(({ id }) => id),
  'plan.scenario.access.*': accessValues,
  'plan.scenario.change.*': changeKinds,
  'plan.scenario.compare.*': ['rank', 'need', 'share', 'covered', 'stretch', 'area', 'places'],
  'plan.scenario.error.*': wordedScenarioErrors,
  'plan.scenario.field.*': seatAttributes,
  'plan.scenario.knowledge.*': knowledgeValues,
  'plan.scenario.nudge.*': ['north', 'south', 'west', 'east'],
  'plan.siting.check.*': ruleAnswers,
  'plan.siting.preset.*': sitingWeightPresets.map(({ id }) => id),
  'plan.siting.rule.*': sitingRuleIds,
  'plan.siting.source.*': sitingRuleSources,
  'plan.siting.unit.*': sitingUnits.filter((unit) => unit !== 'metres'),
  'plan.siting.weight.*': sitingWeightNames,
  'plan.scenario.step.*': ['move', 'remove', 'edit', 'restore'],
  'provision.*': provisions,
  'status.*': adoptionStatuses,
};
