import { featureKinds } from '../../src/model/feature-ref';
import {
  accessValues,
  buildingKinds,
  conditions,
  needTokens,
  placeKinds,
  provisions,
  seatAttributes,
  seatForms,
} from '../../src/model/vocabulary';
import { lenses } from '../../src/state/lens';
import { themeChoices } from '../../src/state/theme';
import type { AllowedTexts } from './check-catalogues';
import type { BuiltKeys } from './check-key-uses';

export const allowedCatalogueTexts: AllowedTexts = {
  // A sign between two facts, not a word.
  equal: ['common.sentence.separator'],
  // The way back to Chinese is written in Chinese.
  chineseInEnglish: ['common.language.other'],
};

/** Texts that may stand in a component: the seal is a picture of two characters. */
export const allowedLiterals: readonly string[] = ['坐坐'];

/** Keys that the code builds, each with every value of its hole, taken from the vocabulary that feeds it. */
export const builtKeys: BuiltKeys = {
  'access.*': accessValues,
  'attribute.*': seatAttributes,
  'building.*': buildingKinds,
  'common.lens.*': lenses,
  'common.theme.*': themeChoices,
  'condition.*': conditions,
  'find.direction.*': ['0', '1', '2', '3', '4', '5', '6', '7'],
  'find.from.*': ['person', 'map', 'district'],
  'find.material.*': ['wood', 'metal', 'steel', 'stone', 'plastic', 'concrete'],
  'form.*': seatForms,
  'kind.*': featureKinds,
  'need.*': needTokens,
  'place.*': placeKinds,
  'provision.*': provisions,
};
