/**
 * From the datums of national grids to WGS-84: three or seven parameters (metres, arc seconds, parts per
 * million; position vector), for WKT that names the datum and not its parameters, as a `.prj` of Esri does.
 * Those of the EPSG dataset as PROJ 9.5 picks them for the country as a whole; good to a few metres.
 * Keys: the name in lower case, letters and digits only, without a leading `d`.
 */
export const datumShifts: Readonly<Record<string, string>> = {
  osgb1936: '446.448,-125.157,542.06,0.15,0.247,0.842,-20.489',
  ordnancesurveyofgreatbritain1936: '446.448,-125.157,542.06,0.15,0.247,0.842,-20.489',
  amersfoort: '565.4171,50.3319,465.5524,-0.398957388,0.343987817,-1.87740164,4.0725',
  belge1972: '-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747',
  reseaunationalbelge1972: '-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747',
  hongkong1980: '-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246',
  deutscheshauptdreiecksnetz: '612.4,77,440.2,-0.054,0.057,-2.797,2.55',
  sjtsk: '572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378',
  systemoftheunifiedtrigonometricalcadastralnetwork: '572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378',
  ggrs1987: '-199.87,74.79,246.62',
  greekgeodeticreferencesystem1987: '-199.87,74.79,246.62',
  montemario: '-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68',
  mgi: '601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887',
  militargeographischeinstitut: '601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887',
  ch1903: '674.374,15.056,405.346',
  european1950: '-89.5,-93.8,-123.1,0,0,-0.156,1.2',
  europeandatum1950: '-89.5,-93.8,-123.1,0,0,-0.156,1.2',
  kkj: '-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496',
  rt1990: '414.1,41.3,603.1,-0.855,2.141,-7.023,0',
  tm75: '482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15',
  newzealand1949: '59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993',
  israel: '23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262',
};
