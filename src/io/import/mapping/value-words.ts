/** Words for the values of a vocabulary, as people write them in cells, by field; folded as `foldValue` does. */
export type ValueWords = Readonly<Record<string, string>>;

/** Cells that say that nobody knows: the same as an empty one. */
export const unknownWords: ReadonlySet<string> = new Set(
  (
    '-,--,---,—,——,/,\\,?,？,.,…,*,unknown,unk,n/a,na,n.a.,n/k,not known,not recorded,not available,null,nil,none,nan,undefined,tbd,tbc,no data,' +
    '未知,不详,不明,未填,未填写,待定,待查,待核实,待确认,暂无数据,无数据,未记录,未统计,空,' +
    'inconnu,non renseigne,nc,n.c.,n.r.,non communique,unbekannt,k.a.,keine angabe,desconocido,sin datos,s/d'
  ).split(','),
);

/** yes | no | limited, for backrest, armrest, covered, lit and wheelchair. */
export const knowledgeWords: ValueWords = {
  yes: 'yes,y,true,t,1,x,✓,✔,√,☑,on,full,both,both sides,designated,available,present,good,有,是,あり,유,있음,具备,已有,设有,配备,带,含,全部有,都有,均有,全有,完全,良好,支持,可,可以,能,oui,o,vrai,avec,ja,j,wahr,vorhanden,mit,si,verdadero,con,sim,tak,24/7,automatic,sunset-sunrise,dusk-dawn,interval,roof,arcade,booth',
  no: 'no,n,false,f,0,✗,✘,×,☐,off,without,absent,not present,无,否,なし,무,없음,没有,未设,未设置,未配备,不具备,不带,不可,不能,不支持,没,缺,non,faux,sans,nein,falsch,nicht vorhanden,ohne,falso,sin,nao,nee,nie,senza',
  limited:
    'limited,partial,partially,partly,part,some,half,部分,部分有,有限,局部,半,一部分,部分具备,一般,不完全,partiel,partiellement,teilweise,eingeschrankt,parcial,limitado,limite',
};

/** What says yes or no of one field only. */
export const ownKnowledgeWords: Readonly<Record<string, ValueWords>> = {
  backrest: {
    yes: 'backed,with backrest,with back,straight,curved,avec dossier,a dossier,mit lehne,con respaldo,靠背椅,靠背,有靠背',
    no: 'backless,no back,flat,sans dossier,ohne lehne,sin respaldo,无靠背,平凳,条凳',
  },
  covered: { yes: 'roof,canopy,shelter,tree,arcade,顶棚,雨棚,廊架,亭,树荫', no: 'open,露天,open air' },
  wheelchair: { yes: 'step free,accessible,barrierefrei,无障碍', no: 'steps,stairs,有台阶' },
};

export const accessWords: ValueWords = {
  yes: 'yes,y,true,1,public,open,free,open to all,open to public,everyone,all,designated,公共,公众,公开,对外开放,对外,开放,完全开放,免费,免费开放,免费可坐,全民,全部人群,所有人,市民,社会开放,全天开放,面向公众,公共开放,是,可,有,可以,无限制,不限,oui,public libre,libre,acces libre,ja,offentlich,frei,si,publico,libre acceso',
  permissive:
    'permissive,permitted,tolerated,允许,许可,默许,业主允许,允许使用,可借用,tolere,geduldet,permisivo',
  customers:
    'customers,customer,customers only,patrons,clients,guests,pay,fee,paying,仅顾客,仅限顾客,顾客,仅限消费者,消费者,消费,消费后使用,需消费,客人,顾客专用,收费,付费,clients uniquement,kunden,nur kunden,gaste,clientes,solo clientes',
  private:
    'private,no,n,false,0,staff,staff only,members,members only,residents,residents only,permit,closed to public,restricted,私有,私人,内部,内部使用,业主专用,业主,仅业主,居民专用,仅居民,员工,仅员工,不开放,不对外,不对外开放,非公共,否,prive,non,privat,nein,privado',
};

export const conditionWords: ValueWords = {
  'in-use':
    'in-use,in use,yes,ok,good,fair,poor,excellent,very good,new,average,satisfactory,active,open,existing,operational,in service,current,serviceable,usable,present,正常,在用,使用中,使用,完好,良好,一般,较好,较差,可用,开放,正常使用,启用,已启用,现有,存在,已建,已建成,优,良,中,差,bon,bon etat,moyen,mauvais,en service,ouvert,operativo,operativa,operatif,gut,sehr gut,mittel,schlecht,in betrieb,vorhanden,bueno,regular,malo,en uso,abierto,activo',
  'temporarily-closed':
    'temporarily-closed,temporarily closed,closed,out of service,under repair,under maintenance,in repair,repair,maintenance,suspended,inactive,not in use,disused,停用,暂停,暂停使用,暂时停用,暂停开放,临时关闭,关闭,封闭,维修,维修中,修缮中,施工,施工中,未启用,未开放,不可用,暂不开放,ferme,ferme temporairement,hors service,en reparation,en travaux,geschlossen,gesperrt,ausser betrieb,in reparatur,cerrado,cerrado temporalmente,fuera de servicio',
  gone: 'gone,removed,demolished,missing,lost,no longer there,no longer present,does not exist,deleted,abandoned,razed,stolen,已拆除,拆除,已拆,撤除,已撤除,撤销,已撤销,拆,不存在,已不存在,消失,已消失,灭失,已灭失,报废,已报废,移除,已移除,已取消,supprime,enleve,retire,disparu,entfernt,abgebaut,nicht mehr vorhanden,fehlt,retirado,eliminado,desaparecido',
};

export const formWords: ValueWords = {
  bench:
    'bench,benches,park bench,seat,garden seat,wooden bench,metal bench,double bench,memorial bench,backed bench,backless bench,picnic bench,长椅,长凳,圆凳,方凳,木凳,铁凳,座椅,坐椅,座凳,坐凳,条凳,条椅,休闲椅,公园椅,椅子,凳子,公共座椅,靠背椅,木椅,铁艺椅,连排椅,户外椅,户外座椅,树池座椅,街头座椅,banc,banc public,banc simple,banc double,banquette,bank,sitzbank,parkbank,banco,banca',
  stone_block:
    'stone_block,stone block,stone,boulder,block,stone seat,stone bench,concrete block,石凳,石墩,石块,石椅,石条,石条凳,水泥墩,混凝土墩,bloc de pierre,pierre,steinblock,steinquader,bloque de piedra,piedra',
  planter_edge:
    'planter_edge,planter edge,planter,planter seat,flower bed edge,raised bed,wall,seat wall,seating wall,low wall,ledge,花坛边,花坛,花池边,花池,花坛边沿,花坛边缘,花坛座椅,种植池边,种植池,树池边,树池,矮墙,坐墙,muret,bord de jardiniere,jardiniere,mauer,sitzmauer,pflanzkubel,muro,muro bajo,jardinera',
  steps:
    'steps,step,stairs,stair,stepped seating,terrace steps,amphitheatre,seating steps,台阶,阶梯,台阶座位,台阶座椅,看台,marches,escalier,gradins,stufen,treppe,sitzstufen,escalones,gradas,escaleras',
  movable_chair:
    'movable_chair,movable chair,moveable chair,chair,chairs,movable seat,movable,folding chair,deck chair,lounger,stool,可移动座椅,可移动椅,移动座椅,移动椅,活动座椅,活动椅,折叠椅,折叠凳,躺椅,塑料凳,藤椅,chaise,chaise mobile,fauteuil,transat,stuhl,stuhle,liegestuhl,silla,sillas,tumbona',
  bus_stop_bench:
    'bus_stop_bench,bus stop bench,bus stop,bus shelter,bus shelter bench,bus stop seat,transit stop,公交站座椅,公交座椅,公交站台座椅,站台座椅,候车椅,候车座椅,候车亭座椅,公交站,公交站台,车站座椅,候车亭,abribus,banc abribus,bushaltestelle,haltestellenbank,wartehauschen,parada de autobus,marquesina',
  outdoor_seating:
    'outdoor_seating,outdoor seating,outdoor cafe,cafe seating,terrace,patio,cafe terrace,parklet,外摆,外摆座位,外摆座椅,露天座,露天座位,露天座椅,咖啡外摆,餐饮外摆,室外餐座,户外餐椅,terrasse,terrasse de cafe,aussenbestuhlung,aussensitzplatze,aussengastronomie,terraza',
};

export const provisionWords: ValueWords = {
  new: 'new,newly built,newly installed,新增,新建,新设,新设置,新添,新装,nouveau,neu,nuevo',
  upgraded:
    'upgraded,upgrade,renovated,refurbished,improved,提升,升级,改造,更新,优化,改建,提升改造,更新改造,renove,saniert,erneuert,renovado',
  adopted: 'adopted,sponsored,donated,认领,认养,认捐,捐赠,adopte,gespendet,adoptado',
  shared: 'shared,share,opened,open by owner,共享,开放共享,开放,单位开放,沿街共享,partage,geteilt,compartido',
};

export const materialWords: ValueWords = {
  wood: 'wood,wooden,timber,hardwood,木,木质,木制,木材,木头,防腐木,实木,塑木,木料,bois,holz,madera,legno,hout,madeira',
  steel: 'steel,stainless steel,钢,钢制,不锈钢,钢材,acier,stahl,acero,staal',
  metal:
    'metal,cast iron,aluminum,金属,铁,铁艺,铝,铝合金,铸铁,metallique,fonte,metall,eisen,hierro,metallo,metaal',
  stone:
    'stone,granite,marble,石,石材,石质,石头,花岗岩,花岗石,大理石,pierre,stein,granit,piedra,granito,pietra,steen,pedra',
  concrete: 'concrete,cement,beton,混凝土,水泥,水泥制,砼,hormigon,cemento',
  plastic: 'plastic,recycled plastic,composite,塑料,塑胶,玻璃钢,复合材料,plastique,kunststoff,plastico',
  rattan: 'rattan,藤,藤编,藤制,rotin',
  bamboo: 'bamboo,竹,竹制,竹木,bambou,bambus,bambu',
  fabric: 'fabric,textile,cloth,布,布艺,帆布,tissu,stoff,tela',
};

/** Further values of OpenStreetMap, which stay as they are. */
export const osmMaterials: ReadonlySet<string> = new Set([
  'granite',
  'marble',
  'iron',
  'aluminium',
  'brick',
  'glass',
]);

export const buildingKindWords: ValueWords = {
  office:
    'office,offices,commercial office,办公,办公楼,写字楼,商务楼,商务楼宇,商务办公,办公楼宇,甲级写字楼,bureau,bureaux,buro,burogebaude,oficina,oficinas',
  hotel: 'hotel,hotels,guest house,酒店,宾馆,旅馆,饭店,hotellerie',
  mixed:
    'mixed,mixed use,mixed-use,commercial,综合,综合体,商业综合体,混合,商住,商办,商办综合,商业办公,mixte,gemischt,mixto',
  retail:
    'retail,shop,shops,mall,shopping mall,shopping centre,shopping center,department store,supermarket,store,商业,商场,百货,购物中心,商铺,零售,超市,commerce,magasin,geschaft,einkaufszentrum,comercio,tienda',
};

export const organisationKindWords: ValueWords = {
  building: 'building,property,楼宇,大楼,物业,楼宇物业',
  shop: 'shop,store,restaurant,cafe,retail,商铺,店铺,商户,餐饮,咖啡店,咖啡馆,零售,门店,沿街商铺,magasin,geschaft,laden,tienda',
  'co-building-unit':
    'co-building-unit,unit,company,institution,共建单位,单位,企业,公司,机构,社会组织,学校,医院,entreprise,firma,empresa',
};

export const placeKindWords: ValueWords = {
  park: 'park,parks,公园,parc,parque',
  green:
    'green,garden,green space,grass,绿地,绿化,花园,口袋公园,街心花园,街头绿地,jardin,espace vert,grunflache,jardin publico',
  plaza: 'plaza,square,广场,place,platz,plaza publica',
  forecourt: 'forecourt,前广场,楼前广场,前庭,parvis,vorplatz',
  temple:
    'temple,church,mosque,place_of_worship,place of worship,shrine,寺,寺庙,寺院,教堂,宗教场所,庙,eglise,kirche,iglesia',
  hospital: 'hospital,clinic,医院,卫生服务中心,社区卫生服务中心,诊所,hopital,krankenhaus,klinik',
  school:
    'school,primary school,secondary school,kindergarten,学校,小学,中学,幼儿园,ecole,college,lycee,schule,escuela,colegio',
  university: 'university,大学,高校,学院,universite,universitat,universidad',
  education: 'education,training,library,教育,培训,图书馆,bibliotheque,bibliothek,biblioteca',
  heritage:
    'heritage,monument,historic,museum,历史建筑,文物,保护建筑,优秀历史建筑,名人故居,博物馆,patrimoine,denkmal,patrimonio',
  metro_station:
    'metro_station,metro station,subway station,station,地铁站,轨道站,轨道交通站,station de metro,u-bahnhof,estacion de metro',
  metro_entrance:
    'metro_entrance,metro entrance,subway entrance,subway_entrance,地铁口,地铁出入口,轨道出入口,bouche de metro,u-bahn-eingang,boca de metro',
  bus_stop: 'bus_stop,bus stop,公交站,公交车站,公交站点,arret de bus,bushaltestelle,parada de autobus',
  toilets:
    'toilets,toilet,wc,restroom,public toilet,厕所,公厕,公共厕所,卫生间,洗手间,toilettes,toilette,aseos',
  drinking_water:
    'drinking_water,drinking water,drinking fountain,water fountain,fountain,饮水点,饮水机,直饮水,直饮水点,fontaine,trinkwasser,trinkbrunnen,agua potable,fuente',
};

export const streetClassWords: ValueWords = {
  motorway:
    'motorway,motorway_link,expressway,freeway,elevated road,高速,高速公路,快速路,高架,高架路,城市快速路,autoroute,autobahn,autopista',
  primary:
    'primary,primary_link,trunk,trunk_link,main road,arterial,主干路,主干道,干道,城市主干路,国道,hauptstrasse,route nationale',
  secondary: 'secondary,secondary_link,secondary road,次干路,次干道,城市次干路,省道,route departementale',
  tertiary: 'tertiary,tertiary_link,tertiary road,collector,三级道路,县道',
  residential:
    'residential,unclassified,road,service,local,local road,street,minor,支路,街道,道路,城市支路,小区路,rue,strasse,calle',
  living_street:
    'living_street,living street,lane,alley,里弄,弄堂,弄,巷,小巷,胡同,内部道路,zone de rencontre,verkehrsberuhigt',
  pedestrian: 'pedestrian,pedestrian street,步行街,步行道路,rue pietonne,fussgangerzone,calle peatonal',
  footway:
    'footway,path,footpath,steps,track,cycleway,bridleway,corridor,sidewalk,walkway,trail,crossing,人行道,步道,小路,小径,绿道,人行通道,trottoir,sentier,chemin,gehweg,fussweg,acera,sendero',
};

export const confidenceWords: ValueWords = {
  high: 'high,certain,verified,高,确定,可靠,eleve,hoch,alta',
  medium: 'medium,moderate,中,一般,中等,moyen,mittel,media',
  low: 'low,estimate,uncertain,低,估计,不确定,faible,niedrig,baja',
  illustrative: 'illustrative,sample,example,dummy,示意,示例,样例',
};
