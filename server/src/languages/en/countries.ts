import type { CountryData, Spelling } from '../../annotate/entities/data.ts';

/*
 * One country or territory a line: ISO 3166-1 code | names | demonyms and adjectives | capital (other spellings after commas) | its GeoNames id.
 * The first name is the usual one. Names and demonyms that are also something else (Georgia, Jordan, Guinea) are marked with `?`: they
 * are recognised but not linked, unless the article has another name of the only country that they can be (Korea, Congo).
 */
const rows = `
AF|Afghanistan|Afghan,Afghans|Kabul|1138958
AL|Albania|Albanian,Albanians|Tirana|3183875
DZ|Algeria|Algerian,Algerians|Algiers|2507480
AD|Andorra|Andorran,Andorrans|Andorra la Vella|3041563
AO|Angola|Angolan,Angolans|Luanda|2240449
AG|Antigua and Barbuda|Antiguan,Antiguans|
AR|Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires|3435910
AM|Armenia|Armenian,Armenians|Yerevan|616052
AU|Australia|Australian,Australians|Canberra|2172517
AT|Austria|Austrian,Austrians|Vienna|2761369
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|587084
BS|Bahamas|Bahamian,Bahamians|Nassau|3571824
BH|Bahrain|Bahraini,Bahrainis|Manama|290340
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka|1185241
BB|Barbados|Barbadian,Barbadians,Bajan|Bridgetown|3374036
BY|Belarus,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk|625144
BE|Belgium|Belgian,Belgians|Brussels|2800866
BZ|Belize|Belizean,Belizeans|Belmopan|3582672
BJ|Benin|Beninese|Porto-Novo|2392087
BT|Bhutan|Bhutanese|Thimphu|1252416
BO|Bolivia|Bolivian,Bolivians|Sucre|3903987
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo|3191281
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone|933773
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília|3469058
BN|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan|1820906
BG|Bulgaria|Bulgarian,Bulgarians|Sofia?|727011
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|2357048
BI|Burundi|Burundian,Burundians|Gitega|426272
KH|Cambodia|Cambodian,Cambodians|Phnom Penh|1821306
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|2220957
CA|Canada|Canadian,Canadians|Ottawa|6094817
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia|3374333
CF|Central African Republic|Central African|Bangui|2389853
TD|Chad?|Chadian,Chadians|N'Djamena,N’Djamena|2427123
CL|Chile|Chilean,Chileans|Santiago?|3871336
CN|China,People's Republic of China,People’s Republic of China|Chinese|Beijing,Peking|1816670
CO|Colombia|Colombian,Colombians|Bogota,Bogotá|3688689
KM|Comoros|Comorian,Comorians|Moroni|921772
CG|Republic of Congo,Republic of the Congo,Congo-Brazzaville,Congo?|Congolese?|Brazzaville|2260535
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,Congo-Kinshasa,DRC,Congo?|Congolese?|Kinshasa|2314302
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose?,San José?|3621849
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb|3186886
CU|Cuba|Cuban,Cubans|Havana|3553478
CY|Cyprus|Cypriot,Cypriots|Nicosia|146268
CZ|Czech Republic,Czechia|Czech,Czechs|Prague|3067696
DK|Denmark|Danish,Dane,Danes|Copenhagen|2618425
DJ|Djibouti|Djiboutian,Djiboutians|
DM|Dominica|Dominican?,Dominicans?|Roseau|3575635
DO|Dominican Republic|Dominican?,Dominicans?|Santo Domingo|3492908
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoran|Quito|3652462
EG|Egypt|Egyptian,Egyptians|Cairo|360630
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadorian|San Salvador|3583361
GQ|Equatorial Guinea|Equatoguinean,Equatoguineans|Malabo|2309527
ER|Eritrea|Eritrean,Eritreans|Asmara|343300
EE|Estonia|Estonian,Estonians|Tallinn|588409
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane|934985
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa|344979
FJ|Fiji|Fijian,Fijians|Suva|2198148
FI|Finland|Finnish,Finn,Finns|Helsinki|658225
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris?|2988507
GA|Gabon|Gabonese|Libreville|2399697
GM|Gambia|Gambian,Gambians|Banjul|2413876
GE|Georgia?|Georgian?,Georgians?|Tbilisi|611717
DE|Germany|German,Germans|Berlin|2950159
GH|Ghana|Ghanaian,Ghanaians|Accra|2306104
GR|Greece|Greek,Greeks|Athens|264371
GD|Grenada|Grenadian,Grenadians|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City|3598132
GN|Guinea|Guinean,Guineans|Conakry|2422465
GW|Guinea-Bissau|Bissau-Guinean|Bissau|2374775
GY|Guyana|Guyanese|Georgetown?|3378644
HT|Haiti|Haitian,Haitians|Port-au-Prince|3718426
HN|Honduras|Honduran,Hondurans|Tegucigalpa|3600949
HU|Hungary|Hungarian,Hungarians|Budapest|3054643
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|3413829
IN|India|Indian?,Indians?|New Delhi|1261481
ID|Indonesia|Indonesian,Indonesians|Jakarta|1642911
IR|Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran|112931
IQ|Iraq|Iraqi,Iraqis|Baghdad|98182
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishmen|Dublin|2964574
IL|Israel|Israeli,Israelis|
IT|Italy|Italian,Italians|Rome|3169070
CI|Ivory Coast,Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro|2279755
JM|Jamaica|Jamaican,Jamaicans|Kingston?|3489854
JP|Japan|Japanese|Tokyo|1850147
JO|Jordan?|Jordanian,Jordanians|Amman|250441
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|1526273
KE|Kenya|Kenyan,Kenyans|Nairobi|184745
KI|Kiribati||Tarawa|2110257
KP|North Korea,Democratic People's Republic of Korea,DPRK,Korea?|North Korean,North Koreans|Pyongyang|1871859
KR|South Korea,Republic of Korea,Korea Republic,Korea?|South Korean,South Koreans|Seoul|1835848
XK|Kosovo|Kosovar,Kosovars,Kosovan|Pristina|786714
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City|285787
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek|1528675
LA|Laos|Laotian,Laotians,Lao|Vientiane|1651944
LV|Latvia|Latvian,Latvians|Riga|456172
LB|Lebanon|Lebanese|Beirut|276781
LS|Lesotho|Basotho|Maseru|932505
LR|Liberia|Liberian,Liberians|Monrovia|2274895
LY|Libya|Libyan,Libyans|Tripoli?|2210247
LI|Liechtenstein||Vaduz|3042030
LT|Lithuania|Lithuanian,Lithuanians|Vilnius|593116
LU|Luxembourg|Luxembourger,Luxembourgers|
MG|Madagascar|Malagasy|Antananarivo|1070940
MW|Malawi|Malawian,Malawians|Lilongwe|927967
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur|1735161
MV|Maldives|Maldivian,Maldivians|
ML|Mali|Malian,Malians|Bamako|2460596
MT|Malta|Maltese|Valletta|2562305
MH|Marshall Islands|Marshallese|Majuro|2113779
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott|2377450
MU|Mauritius|Mauritian,Mauritians|Port Louis|934154
MX|Mexico|Mexican,Mexicans|Mexico City|3530597
FM|Micronesia|Micronesian,Micronesians|Palikir|2081986
MD|Moldova|Moldovan,Moldovans|Chisinau,Chișinău|618426
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|2028462
ME|Montenegro|Montenegrin,Montenegrins|Podgorica|3193044
MA|Morocco|Moroccan,Moroccans|Rabat|2538475
MZ|Mozambique|Mozambican,Mozambicans|Maputo|1040652
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw|6611854
NA|Namibia|Namibian,Namibians|Windhoek|3352136
NR|Nauru|Nauruan,Nauruans|
NP|Nepal|Nepali,Nepalis,Nepalese|Kathmandu|1283240
NL|Netherlands,Holland|Dutch,Dutchman|Amsterdam|2759794
NZ|New Zealand|New Zealander,New Zealanders|Wellington?|2179537
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua|3617763
NE|Niger|Nigerien,Nigeriens|Niamey|2440485
NG|Nigeria|Nigerian,Nigerians|Abuja|2352778
MK|North Macedonia,Macedonia?|Macedonian,Macedonians|Skopje|785842
NO|Norway|Norwegian,Norwegians|Oslo|3143244
OM|Oman|Omani,Omanis|Muscat|287286
PK|Pakistan|Pakistani,Pakistanis|Islamabad|1176615
PW|Palau|Palauan,Palauans|
PS|Palestine|Palestinian,Palestinians|
PA|Panama|Panamanian,Panamanians|Panama City?|3703443
PG|Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby|2088122
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|3439389
PE|Peru|Peruvian,Peruvians|Lima|3936456
PH|Philippines|Philippine,Filipino,Filipinos,Filipina|Manila|1701668
PL|Poland|Polish,Pole?,Poles?|Warsaw|756135
PT|Portugal|Portuguese|Lisbon|2267057
QA|Qatar|Qatari,Qataris|Doha|290030
RO|Romania|Romanian,Romanians|Bucharest|683506
RU|Russia,Russian Federation|Russian,Russians|Moscow|524901
RW|Rwanda|Rwandan,Rwandans|Kigali|202061
KN|Saint Kitts and Nevis,St. Kitts and Nevis||Basseterre|3575551
LC|Saint Lucia,St. Lucia|St. Lucian|Castries|3576812
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines||Kingstown|3577887
WS|Samoa|Samoan,Samoans|Apia|4035413
SM|San Marino||
ST|Sao Tome and Principe,São Tomé and Príncipe||
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|108410
SN|Senegal|Senegalese|Dakar|2253354
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade|792680
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|2409306
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovaks,Slovakian|Bratislava|3060972
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|3196359
SB|Solomon Islands||Honiara|2108502
SO|Somalia|Somali,Somalis,Somalian|Mogadishu|53654
ZA|South Africa|South African,South Africans|Pretoria|964137
SS|South Sudan|South Sudanese|Juba|373303
ES|Spain|Spanish,Spaniard,Spaniards|Madrid|3117735
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo|1248991
SD|Sudan|Sudanese|Khartoum|379252
SR|Suriname,Surinam|Surinamese|Paramaribo|3383330
SE|Sweden|Swedish,Swede,Swedes|Stockholm|2673730
CH|Switzerland|Swiss|Bern,Berne|2661552
SY|Syria|Syrian,Syrians|Damascus|170654
TW|Taiwan|Taiwanese|Taipei|1668341
TJ|Tajikistan|Tajik,Tajiks|Dushanbe|1221874
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma|160196
TH|Thailand|Thai,Thais|Bangkok|1609350
TL|East Timor,Timor-Leste|Timorese|Dili|1645457
TG|Togo|Togolese|Lome,Lomé|2365267
TO|Tonga|Tongan,Tongans|
TT|Trinidad and Tobago|Trinidadian,Trinidadians|Port of Spain|3573890
TN|Tunisia|Tunisian,Tunisians|Tunis|2464470
TR|Turkey,Türkiye|Turkish,Turk,Turks|Ankara|323786
TM|Turkmenistan|Turkmen|Ashgabat|162183
TV|Tuvalu|Tuvaluan|Funafuti|2110394
UG|Uganda|Ugandan,Ugandans|Kampala|232422
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|703448
AE|United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi|292968
GB|United Kingdom,Great Britain,Britain,UK,U.K.|British,Briton,Britons|London?|2643743
US|United States,United States of America,USA,U.S.,U.S.A.,US,America|American?,Americans?|Washington?,Washington D.C.|4140963
UY|Uruguay|Uruguayan,Uruguayans|Montevideo|3441575
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent|1512569
VU|Vanuatu||Port Vila|2135171
VA|Vatican,Holy See,Vatican City||
VE|Venezuela|Venezuelan,Venezuelans|Caracas|3646738
VN|Vietnam,Viet Nam|Vietnamese|Hanoi|1581130
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a|71137
ZM|Zambia|Zambian,Zambians|Lusaka|909137
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare|890299
HK|Hong Kong|Hong Konger,Hong Kongers|
MO|Macau,Macao||
PR|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan?|4568127
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk|3421319
`;

const spelling = (name: string): Spelling => ({ name: name.replace(/\?$/, ''), ambiguous: name.endsWith('?') });

export const countries: readonly CountryData[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', names = '', demonyms = '', capitals = '', geonames = ''] = row.split('|');
    const list = (field: string) => field.split(',').filter(Boolean).map(spelling);
    return { code, names: list(names), demonyms: list(demonyms), capitals: list(capitals), geonames };
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
Tamil,Tamils,Sinhalese,Punjabi,Punjabis,Bengali,Bengalis,Gujarati,Kashmiri,Kashmiris,Sindhi,Baloch,Balochi,Pashtun,Pashtuns,Pathan,Hazara,Hazaras,Persian?,Persians,Malay,Malays,Javanese,Cantonese,Hong Kongers,Soviet,Soviets,Ottoman,Roman?,Romans,Scandinavian,Nordic,Slavic,Slav,Slavs,Central American,South American,North American,Southeast Asian,South Asian,North African,West African,East African,Sub-Saharan,Californian,Californians,Texan,Texans,New Yorker,New Yorkers,Londoner,Londoners,Parisian,Parisians,Muscovite,Muscovites,Kosovo Albanian,Bosniak,Bosniaks,Creole,Garifuna,Maya?,Mayan,Mayans,Quechua,Aymara,Mapuche,Papuan,Papuans,Polynesian,Cossack,Cossacks
`
  .split(/[,\n]+/)
  .filter(Boolean)
  .map(spelling);
