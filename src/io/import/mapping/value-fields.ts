import {
  accessWords,
  buildingKindWords,
  conditionWords,
  confidenceWords,
  formWords,
  knowledgeWords,
  materialWords,
  organisationKindWords,
  placeKindWords,
  provisionWords,
  streetClassWords,
  type ValueWords,
} from './value-words';

/** How the cells of a field are read, and what is expected of them, in English for the list of issues. */
export type FieldReading =
  | { readonly kind: 'words'; readonly words: ValueWords; readonly expected: string }
  | { readonly kind: 'yes-no' | 'knowledge' | 'day' | 'hours' | 'material'; readonly expected: string }
  | { readonly kind: 'number'; readonly min: number; readonly whole: boolean; readonly expected: string };

const words = (words: ValueWords): FieldReading => ({
  kind: 'words',
  words,
  expected: Object.keys(words).join(' | '),
});
const knowledge: FieldReading = { kind: 'knowledge', expected: Object.keys(knowledgeWords).join(' | ') };
const day: FieldReading = { kind: 'day', expected: 'a day, YYYY-MM-DD' };
const yesNo: FieldReading = { kind: 'yes-no', expected: 'yes | no' };

/** Fields that are more than text; `kind` differs by what the rows are. */
export const valueFields: Readonly<Record<string, FieldReading>> = {
  seats: { kind: 'number', min: 1, whole: true, expected: 'a whole number of places, at least 1' },
  capacity: { kind: 'number', min: 0, whole: true, expected: 'a whole number of people' },
  backrest: knowledge,
  armrest: knowledge,
  covered: knowledge,
  lit: knowledge,
  wheelchair: knowledge,
  material: { kind: 'material', expected: Object.keys(materialWords).join(' | ') },
  access: words(accessWords),
  opening_hours: { kind: 'hours', expected: 'opening hours as in OpenStreetMap' },
  check_date: day,
  condition: words(conditionWords),
  form: words(formWords),
  provision: words(provisionWords),
  'adoption:start': day,
  'adoption:end': day,
  'adoption:adoptable': yesNo,
  confidence: words(confidenceWords),
  residents: { kind: 'number', min: 0, whole: true, expected: 'a whole number of residents' },
  'building:levels': { kind: 'number', min: 0, whole: false, expected: 'a number of levels' },
  height: { kind: 'number', min: 0, whole: false, expected: 'a height in metres' },
  workers: { kind: 'number', min: 0, whole: true, expected: 'a whole number of workers' },
  liaison_officers: { kind: 'number', min: 0, whole: true, expected: 'a whole number of people' },
  alliance_member: yesNo,
  lane: yesNo,
  foot: yesNo,
  highway: words(streetClassWords),
};

/** What `kind` means for rows of each kind. */
export const kindValues: Readonly<Record<string, FieldReading>> = {
  buildings: words(buildingKindWords),
  organisations: words(organisationKindWords),
  places: words(placeKindWords),
};
