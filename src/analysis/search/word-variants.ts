/**
 * Other words for a word of an English name, folded. Street signs in Shanghai write the direction as one letter,
 * Nanjing Road (W); people write West, or say the Chinese word.
 */
export const wordVariants: Readonly<Record<string, readonly string[]>> = {
  road: ['rd', 'lu', 'street', 'st'],
  lane: ['long', 'nong', 'alley'],
  w: ['west', 'xi'],
  e: ['east', 'dong'],
  n: ['north', 'bei'],
  s: ['south', 'nan'],
  m: ['middle', 'mid', 'central', 'zhong'],
  building: ['bldg', 'dasha', 'dalou'],
  mansion: ['dasha', 'building', 'tower'],
  station: ['stn', 'zhan'],
  temple: ['si'],
  park: ['gongyuan', 'garden'],
  square: ['plaza', 'sq'],
  plaza: ['square'],
  centre: ['center', 'ctr'],
  entrance: ['exit'],
  neighbourhood: ['neighborhood'],
};
