/**
 * Traditional characters that occur in names of Shanghai's streets, buildings and stations, each above its
 * simplified one; and 邨, which estates write for 村. Not a general table: a name with a character that is not in it
 * is found by its other ones.
 */
const traditional =
  '靜園烏魯齊華寧醫東長樂萬聞閘銅義鎮樓廈場廣國際貴飯賓館療戲劇學會兒宮開發輕機業輪創藝環爾愛儷軒僑億陽蘇龍鳳橋門馬風麗湯陳鄧寶豐遠鐵車號衛間廁飲滬區縣鄉雲達權進漢後時書畫電視臺鐘錢銀氣當師範專術體動農產貨購紀歐羅聖倫維邊碼線無煙滅單雙極麥內裡邨';
const simplified =
  '静园乌鲁齐华宁医东长乐万闻闸铜义镇楼厦场广国际贵饭宾馆疗戏剧学会儿宫开发轻机业轮创艺环尔爱俪轩侨亿阳苏龙凤桥门马风丽汤陈邓宝丰远铁车号卫间厕饮沪区县乡云达权进汉后时书画电视台钟钱银气当师范专术体动农产货购纪欧罗圣伦维边码线无烟灭单双极麦内里村';

const characters = [...simplified];
const simplifiedOf = new Map([...traditional].map((character, i) => [character, characters[i] as string]));

/** The text with those traditional characters made simplified; any other character stays. */
export const simplifyCharacters = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? [...text].map((character) => simplifiedOf.get(character) ?? character).join('')
    : text;
