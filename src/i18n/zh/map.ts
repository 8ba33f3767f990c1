export const map = {
  'map.canvas': '街道座椅地图，可用方向键移动、加减键缩放',
  'map.need.good': '较好',
  'map.need.fair': '尚可',
  'map.need.little': '偏少',
  'map.need.few': '很少',
  'map.need.none': '缺座',
  'map.need.good.range': '50\u202f% 以上',
  'map.need.fair.range': '35–50\u202f%',
  'map.need.little.range': '20–35\u202f%',
  'map.need.few.range': '10–20\u202f%',
  'map.need.none.range': '不到 10\u202f%',
} as const;
