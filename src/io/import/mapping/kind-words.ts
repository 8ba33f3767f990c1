import type { ImportKind } from '../data';

/** Words in the name of a table (file, sheet, layer) that tell its kind; Chinese in simplified signs. */
export const kindWords: Readonly<Record<Exclude<ImportKind, 'ignore'>, string>> = {
  seats:
    '座椅,坐椅,座位,座凳,长椅,坐具,休憩,bench,benches,seat,seats,seating,banc,bancs,bank,banke,sitzbank,sitzbanke,sitzgelegenheiten,banco,bancos,asientos,furniture',
  grids: '微网格,网格,grid,grids,cell,cells,micro,maille,maillage,raster,cuadricula',
  neighbourhoods:
    '居委,居民区,社区,居委会,neighbourhood,neighbourhoods,neighborhood,neighborhoods,quartier,quartiers,barrio,barrios,stadtviertel,community,communities,wards',
  buildings:
    '楼宇,建筑,大楼,楼栋,房屋,building,buildings,footprint,footprints,batiment,batiments,gebaude,edificio,edificios,bldg',
  streets:
    '道路,路网,街巷,街道,马路,street,streets,road,roads,highway,highways,ways,lines,rue,rues,voie,voies,strasse,strassen,calle,calles,network,centerline,centreline,edges',
  places:
    '场所,地点,公园,绿地,设施点,公厕,兴趣点,place,places,poi,pois,park,parks,amenities,toilets,lieux,equipements,orte,lugares',
  organisations:
    '单位,企业,商户,商铺,店铺,机构,公司,组织,名录,organisation,organisations,organization,organizations,company,companies,business,businesses,shops,entreprises,unternehmen,empresas',
  boundary:
    '边界,辖区,范围,区划,界线,boundary,boundaries,border,outline,limits,extent,limite,contour,grenze,grenzen,limites,admin,district',
};

/** Fields that only rows of this kind have; a column for one of them speaks for it. */
export const tellingFields: Readonly<Record<Exclude<ImportKind, 'ignore'>, readonly string[]>> = {
  seats: [
    'seats',
    'backrest',
    'armrest',
    'covered',
    'form',
    'provision',
    'condition',
    'material',
    'adoption:keeper',
    'adoption:adoptable',
  ],
  grids: ['neighbourhood', 'residents'],
  neighbourhoods: ['short_name'],
  buildings: ['building:levels', 'height', 'workers', 'liaison_officers', 'alliance_member'],
  streets: ['highway', 'lane'],
  places: ['kind'],
  organisations: ['building:id'],
  boundary: [],
};
