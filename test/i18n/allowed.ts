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
import { wordedErrors } from '../../src/lenses/adopt/adoption-words';
import { wordedScenarioErrors } from '../../src/lenses/plan/scenario/scenario-words';
import { renewalReasons } from '../../src/model/adoption/seat-status';
import { featureKinds } from '../../src/model/feature-ref';
import { openTracks, standingOf } from '../../src/model/ledger/pledge-vocabulary';
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
import { lenses } from '../../src/state/lens';
import { themeChoices } from '../../src/state/theme';
import type { AllowedTexts } from './check-catalogues';
import type { BuiltKeys } from './check-key-uses';

export const allowedCatalogueTexts: AllowedTexts = {
  // Signs and figures without a word.
  equal: ['common.sentence.separator', 'map.need.fair.range', 'map.need.little.range', 'map.need.few.range'],
  // The way back to Chinese is written in Chinese.
  chineseInEnglish: ['common.language.other'],
};

/** Texts that may stand in a component: the seal is a picture of two characters. */
export const allowedLiterals: readonly string[] = ['坐坐'];

/** Keys that the code builds, each with every value of its hole, taken from the vocabulary that feeds it. */
export const builtKeys: BuiltKeys = {
  'access.*': accessValues,
  'adopt.areas.*': ['grid', 'neighbourhood'],
  'adopt.column.*': adoptionStatuses,
  'adopt.error.*': wordedErrors,
  'adopt.field.*': Object.keys(textLimits).filter((field) => field !== 'reason'),
  'adopt.persistence.*': ['granted', 'refused', 'unknown'],
  'adopt.reasons.short.*': [...notAdoptableReasons, 'unknown'],
  'adopt.state.*': Object.keys(standingOf),
  'adopt.submit.*': openTracks,
  'adopt.track.*': openTracks,
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
  'plan.preset.*': walkPresets.map(({ id }) => id),
  'plan.preset.*.source': walkPresets.map(({ id }) => id),
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
