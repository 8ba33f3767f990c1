import { describe, expect, it } from 'vitest';
import { writeOverpassQuery } from '../../scripts/overpass/write-query';
import { classifyElement } from '../../src/io/osm/classify-element';

const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];

describe('the Overpass query of a boundary', () => {
  const query = writeOverpassQuery([[square(2, 48), square(2.2, 48.2)], [square(5, 48)]] as never);

  it('asks for JSON with every vertex, in each piece of the boundary, latitude first, holes passed over', () => {
    expect(query).toMatch(/^\[out:json\]\[timeout:\d+\];\n\(\n/);
    expect(query).toMatch(/\n\);\nout meta;\n>;\nout skel qt;\n$/);
    expect(query).toContain('nwr["amenity"~"^(bench|lounger)$"](poly:"48 2 48 3 49 3 49 2");');
    expect(query).toContain('nwr["amenity"~"^(bench|lounger)$"](poly:"48 5 48 6 49 6 49 5");');
    expect(query).not.toContain('48.2');
  });

  it('asks for streets within 250 m of the boundary as well', () => {
    expect(query).toContain('wr["highway"](around:250,48,2,48,3,49,3,49,2,48,2);');
  });

  it('asks for everything that the command takes', () => {
    const taken: readonly Readonly<Record<string, string>>[] = [
      { amenity: 'bench' },
      { amenity: 'lounger' },
      { leisure: 'picnic_table' },
      { leisure: 'outdoor_seating' },
      { highway: 'bus_stop', bench: 'yes' },
      { highway: 'steps' },
      { building: 'yes' },
      { leisure: 'park' },
      { amenity: 'toilets' },
      { railway: 'subway_entrance' },
      { heritage: '2' },
      { place: 'square' },
    ];
    for (const tags of taken) {
      expect(classifyElement(tags, 'way')).not.toEqual([]);
      const isAsked = Object.entries(tags).some(([key, value]) =>
        query.split('\n').some((line) => {
          const filter = new RegExp(`\\["${key}"(?:~"([^"]*)"|="([^"]*)"|!="no")?\\]`).exec(line);
          if (!filter) return false;
          return filter[1] ? new RegExp(filter[1]).test(value) : filter[2] ? filter[2] === value : true;
        }),
      );
      expect(isAsked, JSON.stringify(tags)).toBe(true);
    }
  });
});
