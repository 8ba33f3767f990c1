/** What a survey might bring: two toilets, one of them a building, and a tap. For tests; no such place is claimed to exist. */
const amenities = [
  {
    type: 'Feature',
    id: 't-hall',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [121.4452, 31.2236],
          [121.4453, 31.2236],
          [121.4453, 31.2237],
          [121.4452, 31.2237],
          [121.4452, 31.2236],
        ],
      ],
    },
    properties: {
      amenity: 'toilets',
      opening_hours: 'Mo-Su 06:00-22:00',
      source: 'test',
      confidence: 'high',
    },
  },
  {
    type: 'Feature',
    id: 't-park',
    geometry: { type: 'Point', coordinates: [121.4462, 31.2228] },
    properties: {
      amenity: 'toilets',
      name: '测试厕所',
      'name:en': 'Test toilets',
      source: 'test',
      confidence: 'high',
    },
  },
  {
    type: 'Feature',
    id: 'w-park',
    geometry: { type: 'Point', coordinates: [121.446, 31.223] },
    properties: { amenity: 'drinking_water', source: 'test', confidence: 'high' },
  },
];

/** The places of a pack with toilets and drinking water among them, tagged as OpenStreetMap does it. */
export function placesWithAmenities(places: string): string {
  const collection = JSON.parse(places);
  return JSON.stringify({ ...collection, features: [...collection.features, ...amenities] });
}
