/**
 * Words by which a column names a field of the pack: Chinese in simplified signs (traditional ones are folded
 * to them), then English, French, German and Spanish without accents, several words with spaces. A word may
 * stand for several fields; the kind of the table and the values decide.
 */
export const fieldWords: Readonly<Record<string, { readonly zh: string; readonly latin: string }>> = {
  id: {
    zh: '编号,编码,代码,标识,标识码,设施编号,番号,座椅编号,点位编号,点位编码,资产编号,设施编码,唯一标识,唯一编码,网格编号,网格编码,楼宇编号,道路编号,识别码,主键,管理番号',
    latin:
      'id,ref,reference,code,identifier,uid,uuid,guid,osm id,osmid,global id,asset id,asset number,asset no,feature id,unique id,identifiant,kennung,kennziffer,codigo,identificador,matricule,bench no,seat no,bench ref,codice,codigo id,seat id,bench id,site id,gis id,node id,element id,numero identifiant,bank id,bench number,inventory number,inventarnummer,nummer,numero,gid,objekt id,objektnummer,objekt nr,objectnummer,관리번호,일련번호',
  },
  lng: {
    zh: '经度,东经,经度坐标,x坐标,横坐标,东坐标',
    latin:
      'lng,lon,long,longitude,longitud,x,x coord,coord x,x coordinate,point x,pos x,easting,rechtswert,ostwert,lange,laenge,langengrad,laengengrad,geo x,centroid x,longitude x,geometry coordinates 0,coordinates 0,longitudine,lengtegraad,lengte,east,ost,este,jd,jingdu,경도,долгота,długość,zeměpisná délka,délka,pituusaste,bujur,kinh độ,boylam',
  },
  lat: {
    zh: '纬度,北纬,纬度坐标,y坐标,纵坐标,北坐标',
    latin:
      'lat,latitude,latitud,y,y coord,coord y,y coordinate,point y,pos y,northing,hochwert,nordwert,breite,breitengrad,geo y,centroid y,latitude y,geometry coordinates 1,coordinates 1,latitudine,breedtegraad,breedte,north,nord,norte,wd,weidu,위도,широта,szerokość,zeměpisná šířka,šířka,leveysaste,lintang,vĩ độ,enlem',
  },
  wkt: {
    zh: '经纬度,坐标,位置坐标,地理坐标,空间坐标,点坐标,定位,定位坐标,经纬度坐标,几何,图形,边界坐标,轨迹,坐标串,范围坐标,中心点,位置,緯度経度',
    latin:
      'wkt,geom,geometry,the geom,wkt geom,wkt geometry,wkb geometry,shape,geo shape,geojson,geo json,geo point,geo point 2d,geopoint,geolocation,geo location,georeference,coordinates,coordinate,coords,coord,latlng,lat lng,lat lon,latlon,lnglat,lonlat,lon lat,lat long,gps,gps coordinates,gps location,location,position,point,the point,koordinaten,koordinate,coordonnees,coordenadas,geometria,geometrie,ubicacion,standort,emplacement,좌표',
  },
  name: {
    zh: '名称,名字,全称,中文名称,中文名,点位名称,点位名,座椅名称,设施名称,网格名称,楼宇名称,大楼名称,建筑名称,道路名称,路名,单位名称,企业名称,公司名称,店名,店铺名称,商户名称,机构名称,居委名称,居委会名称,社区名称,场所名称,地点名称,标题,小区名称,公园名称,站点名称,施設名',
    latin:
      'name,title,label,nom,libelle,intitule,bezeichnung,benennung,nombre,nome,naam,denominacion,denomination,titel,feature name,site name,bench name,display name,place name,building name,street name,road name,park name,company name,business name,organisation name,organization name,grid name,nom du site,nom de la rue,strassenname,denominazione,시설명,명칭',
  },
  'name:en': {
    zh: '英文名称,英文名,英文,名称英文,英文全称,外文名称',
    latin: 'name en,name:en,english name,name english,en name,nom anglais,english',
  },
  seats: {
    zh: '座位数,座位数量,座位个数,座位总数,座位,座数,坐位数,席位数,席位,可坐数,座椅位数,座椅数,座椅数量,座椅个数,凳数,数量,座席数',
    latin:
      'seats,seat count,seats count,number of seats,no of seats,num seats,nb seats,seat number,seats number,seats total,total seats,places,number of places,nombre de places,nb places,places assises,nombre places assises,nb assises,assises,sitzplatze,sitzplaetze,anzahl sitzplatze,anzahl sitze,sitzplatzanzahl,sitze,asientos,numero de asientos,num asientos,plazas,numero de plazas,posti,posti a sedere,lugares,zitplaatsen,aantal zitplaatsen,number of people it seats,seating places,count,quantity,qty,quantite,anzahl,cantidad,좌석수',
  },
  capacity: {
    zh: '可坐人数,容纳人数,可容纳人数,容量,承载人数',
    latin: 'capacity,seating capacity,persons,people,capacite,kapazitat,capacidad',
  },
  backrest: {
    zh: '靠背,椅背,背靠,有无靠背,是否有靠背,带靠背,靠背椅,背もたれ',
    latin:
      'backrest,back rest,bench type,seat type,back style,back,backs,backed,with back,dossier,avec dossier,ruckenlehne,rueckenlehne,lehne,respaldo,con respaldo,back support,schienale,encosto,rugleuning,등받이',
  },
  armrest: {
    zh: '扶手,有无扶手,是否有扶手,带扶手,肘掛け',
    latin:
      'armrest,arm rest,arms,arm,armrests,accoudoir,accoudoirs,armlehne,armlehnen,reposabrazos,apoyabrazos,brazos,braccioli,apoio de braco,armleuning,armleuningen,팔걸이',
  },
  covered: {
    zh: '遮阳,有顶,遮雨,遮蔽,顶棚,雨棚,遮阴,遮荫,遮盖,避雨,遮阳避雨,有无顶棚,遮阳棚,遮阳设施,雨篷,是否有顶,顶盖,有遮挡',
    latin:
      'covered,cover,sheltered,shelter,shade,shaded,roof,roofed,canopy,rain cover,couvert,couverture,abri,abrite,ombrage,ombre,uberdacht,ueberdacht,uberdachung,dach,schatten,cubierto,techado,techo,sombra,coperto,copertura,coberto,overdekt,under cover,지붕,그늘막',
  },
  lit: {
    zh: '照明,灯光,夜间照明,路灯,亮灯,有无照明,灯照,夜间亮灯,照明条件',
    latin:
      'lit,lighting,light,lights,illuminated,illumination,lamp,street light,night lighting,eclairage,eclaire,beleuchtet,beleuchtung,licht,iluminado,iluminacion,alumbrado,luz,illuminato,illuminazione,iluminacao,verlicht,verlichting,조명',
  },
  wheelchair: {
    zh: '无障碍,轮椅,无障碍设施,轮椅位,轮椅可达,无障碍通道,轮椅通行,轮椅空间,轮椅友好,无障碍通行,无障碍座位',
    latin:
      'wheelchair,wheelchair access,wheelchair accessible,wheelchair space,accessible,accessibility,disabled access,disabled,handicap accessible,step free,ada,ada accessible,pmr,accessibilite,accessible pmr,fauteuil roulant,rollstuhl,rollstuhlgerecht,barrierefrei,accesible,accesibilidad,silla de ruedas,휠체어',
  },
  material: {
    zh: '材质,材料,座面材质,座椅材质,主要材质,面料,座面材料,用材',
    latin:
      'material,materials,seat material,bench material,made of,materiau,materiaux,matiere,werkstoff,materialien,material del banco,materiale,materiaal,재질',
  },
  colour: { zh: '颜色,色彩,色', latin: 'colour,color,couleur,farbe' },
  direction: {
    zh: '朝向,面向,方向,方位',
    latin: 'direction,orientation,facing,bearing,ausrichtung,blickrichtung,orientacion',
  },
  access: {
    zh: '开放范围,使用对象,开放对象,是否对外开放,对外开放,开放性质,开放程度,公共属性,是否公共,开放情况,是否开放,开放类型,使用权限,免费可坐,是否免费,可否免费使用,开放属性',
    latin:
      'access,public access,accessible to,open to,open to public,is public,public,who can use,acces,acces public,zugang,zuganglichkeit,offentlich,acceso,acceso publico,free to sit,free to use,public use,accesso,accesso pubblico,acesso,toegang',
  },
  opening_hours: {
    zh: '开放时间,营业时间,开放时段,服务时间,开放时长,运营时间,可用时间',
    latin:
      'opening hours,openinghours,hours,open hours,opening times,opening time,open times,hours of operation,service hours,horaires,horaire,horaires ouverture,heures ouverture,offnungszeiten,oeffnungszeiten,horario,horarios,horario de apertura,운영시간',
  },
  check_date: {
    zh: '巡查日期,巡查时间,检查日期,检查时间,巡检日期,巡检时间,核查日期,核查时间,采集日期,采集时间,调查日期,调查时间,普查日期,普查时间,最近巡查,最近检查,最近一次检查,最近一次巡查,最近检查时间,最近巡查时间,上次检查,上次巡查,最后巡查,最近巡查日期,最后检查日期,上次巡查,勘查日期,踏勘日期,核实日期,点検日',
    latin:
      'check date,last survey,last surveyed,data controllo,data vistoria,controledatum,checked,checked on,date checked,last check,last checked,inspection date,inspected,date inspected,inspected on,last inspected,last inspection,inspection,survey date,surveyed,date surveyed,date of survey,verified,verification date,date verified,last verified,last visit,visited,evaluation date,assessment date,audit date,last audit,condition date,date de controle,date controle,date de releve,date releve,date de visite,date inspection,derniere visite,prufdatum,pruefdatum,geprueft am,gepruft am,erfassungsdatum,erhebungsdatum,kontrolldatum,letzte kontrolle,letzte prufung,letzte pruefung,prufung,letzte inspektion,datum der prufung,datum prufung,fecha de revision,fecha revision,fecha de inspeccion,fecha inspeccion,ultima revision,fecha de control,fecha de levantamiento,점검일,점검일자',
  },
  condition: {
    zh: '状态,现状,现况,状况,使用状况,设施状况,座椅状况,设施现况,使用状态,设施状态,使用情况,座椅状态,当前状态,完好情况,设施现状,在用状态,完好状态,运行状态',
    latin:
      'condition,status,state,current status,operational status,in use,etat,statut,zustand,estado,stato,staat,toestand,situacion,lifecycle status,asset status,상태',
  },
  form: {
    zh: '类型,座椅类型,座椅形式,形式,类别,种类,座椅种类,座椅类别,设施类型,形态,样式,款式,座椅样式,座椅款式,座凳类型',
    latin:
      'form,feature type,type,kind,category,seat type,bench type,type of seat,type of bench,seating type,furniture type,asset type,style,model,typ,art,banktyp,forme,categorie,type de banc,type assise,tipo,tipo de banco,clase,categoria',
  },
  provision: {
    zh: '供给方式,提供方式,建设方式,设置方式,建设类型,建设性质,新增改造,新增或改造,供给类型,来源类型,座椅来源,设置性质',
    latin: 'provision,provision type,provided as,how provided',
  },
  'addr:street': {
    zh: '所在道路,道路,道路名称,路名,所在路段,路段,马路,街路巷,所在街道路,所属道路,沿街道路,所在道路名称,街路名称,所在路',
    latin:
      'addr street,addr:street,street,road,street name,road name,rue,voie,nom de voie,nom voie,nom rue,strasse,strassenname,calle,via,nombre de la calle,street address,rua,straat,indirizzo via,straatnaam',
  },
  'addr:street:en': { zh: '道路英文名,道路英文', latin: 'street en,addr street en,road en,street name en' },
  'addr:full': {
    zh: '地址,详细地址,所在地址,住址,门牌地址,具体地址,办公地址,经营地址,注册地址,所在地,住所',
    latin:
      'addr full,addr:full,address,full address,adresse,anschrift,direccion,domicilio,indirizzo,endereco,adres,adresse complete,주소,도로명주소,소재지도로명주소',
  },
  'addr:housenumber': {
    zh: '门牌,门牌号,门牌号码,弄号',
    latin:
      'addr housenumber,addr:housenumber,house number,housenumber,street number,hausnummer,numero de rue,num via,numero de via,hnr',
  },
  near: {
    zh: '位置,位置描述,具体位置,详细位置,点位,地点,附近,邻近,参照物,所在位置,位置说明,点位描述,设置地点,设置位置,点位位置,安装位置,摆放位置,布点位置,設置場所',
    latin:
      'near,nearby,near to,location,location description,location details,location name,position description,landmark,place,site,where,situation,description of location,lage,lagebeschreibung,standort,standortbeschreibung,emplacement,localisation,lieu,ubicacion,lugar,situado en,설치위치',
  },
  'near:en': { zh: '位置英文', latin: 'near en,location en' },
  operator: {
    zh: '管理单位,养护单位,权属单位,产权单位,管养单位,责任单位,维护单位,主管单位,权属,管理者',
    latin:
      'operator,owner,managed by,maintained by,owned by,manager,gestionnaire,proprietaire,betreiber,eigentumer,propietario,gestor,beheerder,eigenaar,maint by,관리기관,관리주체',
  },
  'adoption:keeper': {
    zh: '认领单位,认养单位,认领方,认领机构,认领企业',
    latin: 'adoption keeper,adoption:keeper,keeper,adopter,adopted by,sponsor,parrain,pate,patron',
  },
  'adoption:start': {
    zh: '认领日期,认领开始日期,认领起始日期,认领时间',
    latin: 'adoption start,adoption:start,adopted on,adopted since',
  },
  'adoption:end': {
    zh: '认领到期,认领到期日期,认领截止日期,认领结束日期,到期日期',
    latin: 'adoption end,adoption:end,adopted until',
  },
  'adoption:adoptable': {
    zh: '可认领,是否可认领,能否认领,可否认领',
    latin: 'adoptable,adoption adoptable,adoption:adoptable,can be adopted,available for adoption',
  },
  source: { zh: '来源,数据来源,资料来源,出处', latin: 'source,data source,quelle,fuente,origine' },
  confidence: { zh: '可信度,置信度,可靠程度', latin: 'confidence,reliability' },
  neighbourhood: {
    zh: '所属居委,所属居委会,居委会,居委,居民区,所属居民区,所属社区,社区,所在居委,居委编号',
    latin: 'neighbourhood,neighborhood,quartier,community,barrio,neighbourhood id,stadtviertel',
  },
  residents: {
    zh: '居民数,居民人数,人口,人口数,户籍人口,常住人口,总人口,实有人口,居住人口',
    latin: 'residents,population,inhabitants,pop,einwohner,habitants,poblacion,habitantes,resident count',
  },
  short_name: { zh: '简称,短名', latin: 'short name,short_name,abbreviation,kurzname' },
  kind: {
    zh: '类型,类别,种类,用途,功能,性质,业态,大类,行业,楼宇类型,楼宇性质,建筑类型,建筑用途,场所类型,单位类型,设施类型,主要用途,建筑功能',
    latin:
      'kind,type,category,class,use,usage,function,building type,building use,place type,land use,fclass,categorie,usage principal,nutzung,gebaudeart,uso,tipo,art,typ,amenity type',
  },
  'building:levels': {
    zh: '层数,楼层数,楼层,地上层数,总层数,建筑层数,地上楼层',
    latin:
      'building levels,building:levels,levels,floors,number of floors,num floors,storeys,stories,etages,nombre etages,geschosse,stockwerke,plantas,pisos,numero de plantas',
  },
  height: {
    zh: '高度,楼高,建筑高度,总高度',
    latin: 'height,building height,hauteur,hohe,hoehe,gebaudehohe,altura',
  },
  workers: {
    zh: '就业人数,从业人数,员工数,员工人数,办公人数,职工人数,从业人员数',
    latin: 'workers,employees,number of employees,jobs,staff,effectif,beschaftigte,empleados',
  },
  liaison_officers: { zh: '联络员数,联络员人数,联络员', latin: 'liaison officers,liaison' },
  alliance_member: {
    zh: '联盟成员,是否联盟成员,商圈联盟成员,联盟单位',
    latin: 'alliance member,alliance_member,member of alliance',
  },
  highway: {
    zh: '道路等级,道路类型,道路类别,等级,道路级别',
    latin:
      'highway,road class,road type,street class,street type,class,functional class,strassenklasse,strassenart,type de voie,tipo de via',
  },
  lane: { zh: '里弄,是否里弄,弄堂,是否弄堂', latin: 'lane,is lane,alley' },
  foot: { zh: '可步行,步行通行,是否可步行', latin: 'foot,walkable,pedestrian access' },
  'building:id': {
    zh: '所属楼宇编号,楼宇编号,所在楼宇编号,大楼编号',
    latin: 'building id,building:id,building ref,building number',
  },
};
