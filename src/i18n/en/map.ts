export const map = {
  'map.canvas': 'Map of the seats; arrow keys move it, plus and minus zoom',
  'map.need.good': 'good',
  'map.need.fair': 'fair',
  'map.need.little': 'little',
  'map.need.few': 'few',
  'map.need.none': 'lacking',
  'map.need.good.range': '50\u202f% and more',
  'map.need.fair.range': '35–50\u202f%',
  'map.need.little.range': '20–35\u202f%',
  'map.need.few.range': '10–20\u202f%',
  'map.need.none.range': 'below 10\u202f%',
} as const;
