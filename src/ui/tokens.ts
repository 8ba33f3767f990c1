/**
 * The design tokens: the one place where a colour is written down. `applyTheme` publishes them as CSS
 * custom properties, the map's symbology takes them as a value, so that map, legend, chart and print
 * change together. Contrasts and colour-blind distances of the palette were measured by its designer:
 * text at least 4.5 on its paper, rings at least 3 on blocks.
 */
export interface Palette {
  readonly paper: string;
  readonly paper2: string;
  /** Ground outside the district. */
  readonly outside: string;
  readonly land: string;
  readonly block: string;
  readonly street: string;
  readonly casing: string;
  readonly lane: string;
  readonly laneCasing: string;
  readonly elevated: string;
  readonly elevatedCasing: string;
  readonly park: string;
  readonly tree: string;
  readonly parkEdge: string;
  readonly parkInk: string;
  readonly temple: string;
  readonly templeRoof: string;
  readonly templeEdge: string;
  readonly templeInk: string;
  readonly civic: string;
  readonly civicEdge: string;
  readonly pave: string;
  readonly roof: string;
  readonly wall: string;
  readonly wallShade: string;
  readonly edge: string;
  readonly shadow: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly mapInk: string;
  readonly halo: string;
  readonly plan: string;
  readonly adopt: string;
  readonly find: string;
  readonly gap: string;
  readonly gapHalo: string;
  readonly onAccent: string;
  readonly planTint: string;
  readonly adoptTint: string;
  readonly findTint: string;
  readonly gapTint: string;
  readonly seat: string;
  readonly seatInk: string;
  readonly seatMute: string;
  /** Five classes from well served to no seat. */
  readonly need: readonly [string, string, string, string, string];
  readonly gridLine: string;
  readonly status: Readonly<
    Record<'available' | 'requested' | 'adopted' | 'renewal-due' | 'not-adoptable', string>
  >;
  readonly axes: readonly [string, string, string, string];
  readonly position: string;
  readonly seatDeep: string;
}

const light: Palette = {
  paper: '#FCF9F2',
  paper2: '#F4EEE1',
  outside: '#EDE6D8',
  land: '#F1EADB',
  block: '#F8F3E8',
  street: '#FFFFFF',
  casing: '#D9CEBA',
  lane: '#FEFCF7',
  laneCasing: '#E2D8C5',
  elevated: '#EFE8DB',
  elevatedCasing: '#C9BDA7',
  park: '#D0DEBB',
  tree: '#B4CA97',
  parkEdge: '#A3BC83',
  parkInk: '#3C5728',
  temple: '#E6C878',
  templeRoof: '#D4AB4A',
  templeEdge: '#9A6F16',
  templeInk: '#6E4C0B',
  civic: '#EFE3D6',
  civicEdge: '#DACBB8',
  pave: '#F1E9DA',
  roof: '#EBE4D8',
  wall: '#D3C8B6',
  wallShade: '#C1B49F',
  edge: '#A89B86',
  shadow: 'rgba(74,58,30,.20)',
  ink: '#22272B',
  ink2: '#52575A',
  ink3: '#696861',
  rule: '#E2D9C7',
  mapInk: '#4B4A45',
  halo: '#FBF7EE',
  plan: '#2F4A86',
  adopt: '#8A4B08',
  find: '#00705F',
  gap: '#C8331C',
  gapHalo: '#FFF8EF',
  onAccent: '#FFFFFF',
  planTint: '#E6EAF3',
  adoptTint: '#F5E9DA',
  findTint: '#DDEFEA',
  gapTint: '#F9E3DC',
  seat: '#FFFFFF',
  seatInk: '#22272B',
  seatMute: '#75736D',
  need: ['#FAF3DC', '#D3DFDB', '#ABC4D1', '#7C9EC2', '#4C71A9'],
  gridLine: '#8A8372',
  status: {
    available: '#0C7061',
    requested: '#C17331',
    adopted: '#253A77',
    'renewal-due': '#A61845',
    'not-adoptable': '#8D8B88',
  },
  axes: ['#004498', '#B98316', '#159690', '#94113F'],
  position: '#1F6FE0',
  seatDeep: '#FFFFFF',
};

const dark: Palette = {
  paper: '#1A1F24',
  paper2: '#232A30',
  outside: '#0E1215',
  land: '#12171B',
  block: '#181E23',
  street: '#2B333A',
  casing: '#0D1114',
  lane: '#252C33',
  laneCasing: '#12171B',
  elevated: '#323A42',
  elevatedCasing: '#0B0E11',
  park: '#1B2B22',
  tree: '#24392C',
  parkEdge: '#32503C',
  parkInk: '#9CC4A3',
  temple: '#6A5320',
  templeRoof: '#8F7230',
  templeEdge: '#D9B45A',
  templeInk: '#EBCB7C',
  civic: '#20252B',
  civicEdge: '#2C343B',
  pave: '#1D2429',
  roof: '#323B44',
  wall: '#262E35',
  wallShade: '#1F262C',
  edge: '#46525D',
  shadow: 'rgba(0,0,0,.45)',
  ink: '#F1ECE0',
  ink2: '#BDBFBD',
  ink3: '#989D9E',
  rule: '#323A41',
  mapInk: '#B9BDBC',
  halo: '#12171B',
  plan: '#9DB8F2',
  adopt: '#E8B071',
  find: '#5FD6BE',
  gap: '#FF8066',
  gapHalo: '#12171B',
  onAccent: '#12171B',
  planTint: '#28324A',
  adoptTint: '#3A2E20',
  findTint: '#17352F',
  gapTint: '#432822',
  seat: '#FFF3D6',
  seatInk: '#191D20',
  seatMute: '#8A8F91',
  need: ['#1B2126', '#243445', '#2F4C6C', '#416B98', '#6394C8'],
  gridLine: '#6D7780',
  status: {
    available: '#5AE6B6',
    requested: '#EDB942',
    adopted: '#4E92F5',
    'renewal-due': '#F5527C',
    'not-adoptable': '#9BA3A2',
  },
  axes: ['#7A8DD5', '#F5C964', '#2FE0D2', '#EC5680'],
  position: '#6AA8FF',
  seatDeep: '#141A1E',
};

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };
