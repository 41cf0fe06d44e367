import { idsByName } from './ids.ts';

/**
 * The Wikidata ids of organisations by each of their names.
 *
 * Organisations in the news: names, the fullest first | Wikidata id. Names and ids are labels and ids of name-suggestion-index
 * 8.0.20260918, whose descriptions were read; short forms are added. A name that means several things, or that the index has for another thing of
 * the same name, is left out, and so are those that it does not have (FIFA, most agencies, offices): no id is better than a wrong one.
 */
export const organisations: ReadonlyMap<string, string> = idsByName(`
Aam Aadmi Party|Q129844;Abu Dhabi National Oil Company,ADNOC|Q166729;Accenture|Q338825;Adidas AG,Adidas|Q3895;Air France|Q131005;Airbus|Q2311
All Progressives Congress|Q4729266;All Progressives Grand Alliance|Q4729271;Amazon|Q3884;Amtrak|Q23239;Anglo American plc,Anglo American|Q541451
Asahi Shimbun|Q720503;Asda|Q297410;AT&T|Q35476;Audi AG,Audi|Q23317;Australia and New Zealand Banking Group,ANZ|Q714641;AXA|Q160054;Axis Bank|Q2003549
Banco Bilbao Vizcaya Argentaria,BBVA|Q806189;Bank of America|Q487907;Bank of China|Q790068;Bank of Japan|Q333101;Barclays|Q245343;BASF|Q9401
Bharatiya Janata Party,BJP|Q10230;Bharti Airtel|Q854867;BMW|Q26678;BNP Paribas|Q499707;Boeing|Q66;BP|Q152057;Bradesco|Q806181;Bundeswehr|Q56010
BYD Auto,BYD|Q27423;Carrefour|Q217599;Cemex|Q1053348;Central Intelligence Agency,CIA|Q37230;Chanel|Q218115;Chevron Corporation,Chevron|Q319642
China National Offshore Oil Corporation,CNOOC|Q795354;Christian Dior,Dior|Q542767;Chrysler|Q29610;Citibank|Q857063;Citroën|Q6746;Codelco|Q1105695
Comcast|Q1113804;Comisión Federal de Electricidad,Federal Electricity Commission|Q1114680;Commerzbank AG,Commerzbank|Q157617;Commonwealth Bank|Q285328
Costco|Q715583;Credit Suisse|Q372657;DBS Bank|Q705417;Deloitte|Q491748;Deutsche Bahn|Q9322;Deutsche Bank|Q66048;Deutsche Telekom|Q9396;Die Linke|Q49764
E.ON|Q270223;Ecobank|Q930225;Électricité de France|Q274591;Enel|Q651222;Engie|Q13416787;Eni|Q565594;Equinor ASA,Equinor|Q1776022;Ernst & Young,EY|Q489097
Eskom|Q1367885;Executive Yuan|Q715055;Federal Bureau of Investigation,FBI|Q8333;FedEx|Q459477;Ferrari|Q27586;Fiat|Q27597;Ford Motor Company,Ford|Q44294
Gazprom|Q102673;Geely|Q739000;General Electric|Q54173;Glencore|Q169339;Google|Q95;Greenpeace International,Greenpeace|Q81307;Gucci|Q178516;H&M|Q188326
Hermès,Hermes|Q843887;Hero MotoCorp|Q1613763;Hitachi|Q53238;Hoffmann-La Roche,Roche|Q212646;Honda|Q9584;HSBC|Q190464;Huawei|Q160120
Hyundai Motor Company,Hyundai Motor|Q55931;Iberdrola|Q1437502;IKEA|Q54078;Indian National Congress|Q10225;Indian Railways|Q819425;Ineos|Q673231
ING Group,ING|Q645708;Intel|Q248;Internal Revenue Service,IRS|Q973587;International Organization for Migration,IOM|Q472311
Islamic Relief Worldwide,Islamic Relief|Q239714;Jollibee|Q37614;Kia|Q35349;KPMG|Q493751;Louis Vuitton|Q191485;Lukoil|Q329347;Lyft|Q17077936
Mainichi Shimbun|Q1136866;Maruti Suzuki|Q963718;Maybank|Q1364018;Mazda|Q35996;McDonald's|Q38076
Médecins Sans Frontières,Medecins Sans Frontieres,Doctors Without Borders|Q49330;Mercedes-Benz|Q36008;Meta Platforms,Meta|Q380;Microsoft|Q2283
Mitsubishi Motors|Q36033;Morgan Stanley|Q334204;MTN Group,MTN|Q1813361;National Australia Bank|Q1430985;National Health Service|Q918396
National Oceanic and Atmospheric Administration,NOAA|Q214700;National Westminster Bank,NatWest|Q2740021;Nedbank|Q2751701;Nike|Q483915;Nissan|Q20165
Office of the United Nations High Commissioner for Refugees,UNHCR|Q132551;Old Mutual|Q289704;Ooredoo|Q919935;Oppo|Q2084900;Oxfam|Q267941;Pemex|Q871308
Pertamina|Q1641044;Perusahaan Listrik Negara|Q4201636;Petrobras|Q210047;PetroChina Company Limited,PetroChina|Q503182;Petronas|Q221692;Peugeot|Q6742
PLDT|Q644167;Porsche|Q40993;Prada|Q193136;PricewaterhouseCoopers,PwC|Q488048;Puma|Q157064;Reliance Industries Limited,Reliance Industries|Q908931
Renault|Q6686;Repsol|Q174747;Robert Bosch,Bosch|Q234021;Rosneft|Q1141123;Royal Canadian Mounted Police,RCMP|Q335175;Royal Mail|Q638098;RWE|Q138133
Safaricom|Q7398410;Sainsbury's|Q152096;Salesforce|Q941127;Samsung Electronics|Q20718;Santander|Q875292;Sasol|Q905998;Saudi Aramco,Aramco|Q679322
Save the Children|Q215934;Sberbank|Q205012;Siemens|Q81230;Sinopec|Q831445;Social Democratic Party of Germany|Q49768
Société Générale,Societe Generale|Q270363;Sonangol Group,Sonangol|Q677832;Sony Group,Sony|Q41187;South African Police Service,SAPS|Q1362732;SpaceX|Q193701
Standard Bank|Q1576610;Standard Chartered|Q548278;Starbucks|Q37158;State Bank of India|Q1340361;Stellantis|Q97439162;Subaru|Q172741
Süddeutsche Zeitung|Q158870;Suzuki Motor Corporation,Suzuki|Q181642;T-Mobile|Q327634;Tata Motors Limited,Tata Motors|Q188514;Telefónica,Telefonica|Q160229
Telstra|Q721162;Tesco|Q487494;Tesla|Q478214;TotalEnergies|Q154037;Toyota|Q53268;Transnet|Q820804;Turkish Airlines|Q4548;UBS|Q193199;UniCredit|Q45568
Uniper|Q19839259;United Nations Relief and Works Agency for Palestine Refugees in the Near East,UNRWA|Q846656
United States Department of Homeland Security,Department of Homeland Security|Q11231;United States Postal Service|Q668687;Vale|Q583268;Versace|Q696376
Vodacom|Q1856518;Vodafone|Q122141;Volkswagen|Q246;Walmart|Q483551;Wells Fargo|Q744149;Westpac|Q2031726;World Food Programme,WFP,World Food Program|Q204344
World Vision International,World Vision|Q2594001;Xiaomi|Q1636958;Yomiuri Shimbun|Q645218;YPF|Q2006989;Zara|Q147662;Zenith Bank|Q5978240
`);
