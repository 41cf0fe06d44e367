import type { CountryData, Spelling } from '../../annotate/entities/data.ts';

/*
 * One country or territory a line: ISO 3166-1 code | names | demonyms and adjectives | capital (other spellings after commas).
 * The first name is the usual one. Names and demonyms that are also something else (Georgia, Jordan, Guinea) are marked with `?`: they
 * are recognised but not linked.
 */
const rows = `
AF|Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda|Antiguan,Antiguans|
AR|Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BS|Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian,Barbadians,Bajan|Bridgetown
BY|Belarus,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium|Belgian,Belgians|Brussels
BZ|Belize|Belizean,Belizeans|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|Sucre
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília
BN|Brunei,Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia?
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BI|Burundi|Burundian,Burundians|Gitega
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
CA|Canada|Canadian,Canadians|Ottawa
CV|Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
CF|Central African Republic|Central African|Bangui
TD|Chad?|Chadian,Chadians|N'Djamena,N’Djamena
CL|Chile|Chilean,Chileans|Santiago?
CN|China,People's Republic of China,People’s Republic of China|Chinese|Beijing,Peking
CO|Colombia|Colombian,Colombians|Bogota,Bogotá
KM|Comoros|Comorian,Comorians|Moroni
CG|Republic of Congo,Republic of the Congo,Congo-Brazzaville|Congolese?|Brazzaville
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,Congo-Kinshasa,DRC|Congolese?|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|San Jose?,San José?
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Dane,Danes|Copenhagen
DJ|Djibouti|Djiboutian,Djiboutians|
DM|Dominica|Dominican?,Dominicans?|Roseau
DO|Dominican Republic|Dominican?,Dominicans?|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoran|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadorian|San Salvador
GQ|Equatorial Guinea|Equatoguinean,Equatoguineans|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris?
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian,Gambians|Banjul
GE|Georgia?|Georgian?,Georgians?|Tbilisi
DE|Germany|German,Germans|Berlin
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GD|Grenada|Grenadian,Grenadians|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown?
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
IN|India|Indian?,Indians?|New Delhi
ID|Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishmen|Dublin
IL|Israel|Israeli,Israelis|
IT|Italy|Italian,Italians|Rome
CI|Ivory Coast,Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro
JM|Jamaica|Jamaican,Jamaicans|Kingston?
JP|Japan|Japanese|Tokyo
JO|Jordan?|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
KE|Kenya|Kenyan,Kenyans|Nairobi
KI|Kiribati||Tarawa
KP|North Korea,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea|South Korean,South Koreans|Seoul
XK|Kosovo|Kosovar,Kosovars,Kosovan|Pristina
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos|Laotian,Laotians,Lao|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli?
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourger,Luxembourgers|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Maldivian,Maldivians|
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
FM|Micronesia|Micronesian,Micronesians|Palikir
MD|Moldova|Moldovan,Moldovans|Chisinau,Chișinău
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan,Nauruans|
NP|Nepal|Nepali,Nepalis,Nepalese|Kathmandu
NL|Netherlands,Holland|Dutch,Dutchman|Amsterdam
NZ|New Zealand|New Zealander,New Zealanders|Wellington?
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia,Macedonia?|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PW|Palau|Palauan,Palauans|
PS|Palestine|Palestinian,Palestinians|
PA|Panama|Panamanian,Panamanians|Panama City?
PG|Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines|Philippine,Filipino,Filipinos,Filipina|Manila
PL|Poland|Polish,Pole?,Poles?|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis,St. Kitts and Nevis||Basseterre
LC|Saint Lucia,St. Lucia|St. Lucian|Castries
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines||Kingstown
WS|Samoa|Samoan,Samoans|Apia
SM|San Marino||
ST|Sao Tome and Principe,São Tomé and Príncipe||
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovaks,Slovakian|Bratislava
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SB|Solomon Islands||Honiara
SO|Somalia|Somali,Somalis,Somalian|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname,Surinam|Surinamese|Paramaribo
SE|Sweden|Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Bern,Berne
SY|Syria|Syrian,Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma
TH|Thailand|Thai,Thais|Bangkok
TL|East Timor,Timor-Leste|Timorese|Dili
TG|Togo|Togolese|Lome,Lomé
TO|Tonga|Tongan,Tongans|
TT|Trinidad and Tobago|Trinidadian,Trinidadians|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Türkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
AE|United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,Great Britain,Britain,UK,U.K.|British,Briton,Britons|London?
US|United States,United States of America,USA,U.S.,U.S.A.,US|American?,Americans?|Washington?,Washington D.C.
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VU|Vanuatu||Port Vila
VA|Vatican,Holy See,Vatican City||
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
HK|Hong Kong|Hong Konger,Hong Kongers|
MO|Macau,Macao||
PR|Puerto Rico|Puerto Rican,Puerto Ricans|San Juan?
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
`;

const spelling = (name: string): Spelling => ({ name: name.replace(/\?$/, ''), ambiguous: name.endsWith('?') });

export const countries: readonly CountryData[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', names = '', demonyms = '', capitals = ''] = row.split('|');
    const list = (field: string) => field.split(',').filter(Boolean).map(spelling);
    return { code, names: list(names), demonyms: list(demonyms), capitals: list(capitals) };
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
