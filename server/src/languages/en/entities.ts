import type { EntityLists, KnownName } from '../../annotate/entities/data.ts';
import type { EntityKind } from '../../annotate/kinds.ts';
import { amounts } from './amounts.ts';
import { cities } from './cities.ts';
import { countries, groups } from './countries.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const heads = (lists: Readonly<Partial<Record<EntityKind, string>>>): ReadonlyMap<string, EntityKind> =>
  new Map(
    Object.entries(lists).flatMap(([kind, list]) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((word): [string, EntityKind] => [word, kind as EntityKind]),
    ),
  );

/**
 * One name a line: kind | names, the fullest first | Wikidata id, where country-coder or name-suggestion-index (countries.ts) has it, or the list of
 * supranational bodies at github.com/confirmordeny/supraverden; none from memory.
 */
const known: readonly KnownName[] = `
ORGANIZATION|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,NATO,Nato|Q7184
ORGANIZATION|United Nations,UN,U.N.|Q1065
ORGANIZATION|United Nations Security Council,UN Security Council,U.N. Security Council|Q37470
ORGANIZATION|European Union,EU,E.U.|Q458
ORGANIZATION|European Commission|Q8880
ORGANIZATION|European Parliament|Q8889
ORGANIZATION|European Central Bank,ECB|Q8901
ORGANIZATION|Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,OSCE|Q81299
ORGANIZATION|World Health Organization,World Health Organisation,WHO|Q7817
ORGANIZATION|International Monetary Fund,IMF|Q7804
ORGANIZATION|World Bank|Q7164
ORGANIZATION|World Trade Organization,World Trade Organisation,WTO|Q7825
ORGANIZATION|African Union,A.U.,AU|Q7159
ORGANIZATION|Association of Southeast Asian Nations,ASEAN,Asean|Q7768
ORGANIZATION|UNESCO,Unesco|Q7809
ORGANIZATION|UNICEF,Unicef|Q740308
ORGANIZATION|FIFA,Fifa|
ORGANIZATION|International Olympic Committee,IOC|
ORGANIZATION|International Criminal Court|Q47488
ORGANIZATION|International Court of Justice|Q7801
ORGANIZATION|Interpol,INTERPOL|Q8475
ORGANIZATION|Agence France-Presse,Agence France Presse,AFP|
ORGANIZATION|Tass,TASS,Itar-Tass,ITAR-TASS|
ORGANIZATION|Reuters|
ORGANIZATION|Associated Press|
ORGANIZATION|BBC|
ORGANIZATION|CNN|
ORGANIZATION|Al Jazeera|
ORGANIZATION|Xinhua|
ORGANIZATION|Bloomberg News|
ORGANIZATION|Hamas|
ORGANIZATION|Hezbollah,Hizbollah,Hizbullah|
ORGANIZATION|Taliban,Taleban|
ORGANIZATION|Islamic State,ISIS,ISIL|
ORGANIZATION|Al-Qaeda,al-Qaeda,al Qaeda,al-Qaida,Al Qaeda|
ORGANIZATION|Kremlin|
ORGANIZATION|Pentagon|
ORGANIZATION|White House|
LOCATION|Africa|Q15
LOCATION|Europe|Q46
LOCATION|Asia|Q48
LOCATION|North America|Q49
LOCATION|South America|Q18
LOCATION|Antarctica|Q51
LOCATION|Latin America|
LOCATION|Sub-Saharan Africa,sub-Saharan Africa|
LOCATION|Middle East|
LOCATION|Soviet Union,USSR|
LOCATION|Crimea|
LOCATION|Gaza Strip|
LOCATION|West Bank|
LOCATION|Mediterranean Sea,Mediterranean|
LOCATION|Black Sea|
LOCATION|Suez Canal|
EVENT|Cold War|
EVENT|World War I,First World War|
EVENT|World War II,Second World War|
EVENT|Great War|
EVENT|COVID-19,Covid-19,COVID,Covid,Covid 19,COVID 19|
EVENT|Ebola|
EVENT|World Cup,FIFA World Cup|
EVENT|Olympic Games,Olympics|
EVENT|Ramadan|
EVENT|Christmas|
EVENT|Eid al-Fitr|
EVENT|Eid al-Adha|
EVENT|Diwali|
EVENT|Holocaust|
WORK|Bible|
WORK|Quran,Koran,Qur'an|
ORGANIZATION|Facebook|
ORGANIZATION|Twitter|
ORGANIZATION|Huawei|
ORGANIZATION|Foxconn|
ORGANIZATION|Alibaba|
ORGANIZATION|Tesla|
ORGANIZATION|Google|
ORGANIZATION|Microsoft|
ORGANIZATION|TikTok|
ORGANIZATION|Instagram|
ORGANIZATION|Weibo|
ORGANIZATION|BRICS|
ORGANIZATION|Amnesty International|
ORGANIZATION|Human Rights Watch|
ORGANIZATION|Interfax|
ORGANIZATION|Yonhap|
ORGANIZATION|Gazprom|
ORGANIZATION|Airbus|
ORGANIZATION|Boeing|
`
  .trim()
  .split('\n')
  .map((row) => {
    const [kind = '', names = '', wikidata = ''] = row.split('|');
    return {
      kind: kind as EntityKind,
      names: names.split(','),
      links: wikidata ? [{ scheme: 'wikidata', id: wikidata }] : [],
    };
  });

export const entities: EntityLists = {
  ...persons,
  countries,
  cities,
  organisations,
  groups,
  known,
  honorifics: words(`
    Mr Mrs Ms Miss Mx Dr Prof Messrs Mme Madame Monsieur Mlle Herr Frau Señor Señora Senor Senora Don Doña Sir Dame Lord Lady Rev Fr Sr Mr. Mrs. Ms. Mx. Dr.
    Prof. Rev. Fr. Messrs. Mme. Hon Hon. Shri Smt Mister Madam Datuk Dato Datin Alhaji Alhaja Engr Engr. Barr. Cde Adv. Haji`),
  roleNouns: words(`
    president minister secretary chancellor premier ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director
    governor mayor senator congressman congresswoman representative lawmaker deputy legislator mp judge justice attorney prosecutor lawyer solicitor general
    colonel major captain lieutenant sergeant corporal private admiral commander commodore brigadier marshal commissioner inspector superintendent constable
    sheriff officer chief head leader king queen prince princess emperor sultan emir sheikh sheik duke duchess baron baroness pope archbishop bishop
    cardinal imam ayatollah rabbi pastor reverend father sister brother professor doctor economist analyst historian author writer poet novelist
    journalist reporter correspondent editor columnist producer actor actress singer rapper musician artist director filmmaker composer designer architect
    coach manager captain striker midfielder defender goalkeeper forward winger footballer player driver champion
    founder co-founder cofounder ceo cfo coo owner executive banker billionaire businessman businesswoman entrepreneur activist dissident scientist
    researcher engineer physicist chemist biologist astronaut pilot candidate councillor councilman councilwoman speaker whip treasurer
    chancellor dean rector principal advocate adviser advisor aide diplomat consul delegate counsellor counselor negotiator magistrate coroner
    sen rep gov gen lt col maj capt sgt adm cmdr pres supt det pm sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. cmdr. pres. supt. det. chairman-in-office veteran
    presidents ministers senators chancellors ceos comptroller ombudsman registrar cleric mufti premiers governors`),
  firmRoleNouns: words(`
    president minister secretary ceo cfo coo chairman chairwoman chairperson spokesman spokeswoman spokesperson director governor senator ambassador
    commissioner professor congressman congresswoman lawmaker founder co-founder premier mayor mp`),
  firmHeads: words(
    `Treaty Agreement Accord Accords Act Amendment Protocol Pact Cup Championship Championships Prix Olympics Festival Summit Awards War`,
  ),
  placeNouns: words(`
    village town district province county region island islands municipality governorate prefecture valley river lake mountain mountains peninsula neighbourhood
    neighborhood suburb township coast harbour harbor bay basin plateau diocese archdiocese constituency taluk tehsil upazila subcounty commune canton barangay
    sector archipelago station dam reservoir`),
  nounsAlone: words('Alliance Assembly Coalition Corporation Foundation Front Fund Movement Trust Tribunal Union'),
  bodyNouns: words(`
    newspaper daily magazine weekly tabloid broadcaster website portal consultancy startup company firm conglomerate giant manufacturer carmaker automaker airline
    carrier retailer lender insurer operator developer subsidiary brand publisher nonprofit charity NGO agency club side party militia union
    federation consortium platform bank group team network chain label`),
  mediaNouns: words('newspaper daily magazine tabloid'),
  joints: words('of for on'),
  directions: words('North South'),
  sameWithout: words('strip valley bay peninsula island islands archipelago desert province governorate prefecture'),
  alsoWords: words('polish turkey china guinea chile jordan georgia chad peking berlin tesla twitter christmas'),
  commonNouns: words(`
    Council Ministry Department Agency Commission Committee Bank Party University College School Institute Company Group Association Federation
    Foundation Society Court Force Authority Board Bureau Office Club Network Media Administration Service Centre Center Chamber Municipality
    Embassy Government State States Republic Kingdom Church River City Hospital Building Secretariat Army Police
    Constitution Amendment Act Bill Law Code Charter Treaty Agreement Protocol Revolution Election Elections
    AI NFT NFTs MOU MoU CEO CFO COO CTO PM MP MPs NGO NGOs MLA MLAs SMS ATM IT ICT PR HR VAT IPO SME SMEs EV EVs PhD MBA DIY ID QR TV
    HH HRH CM DCM DGP IGP DIG ADGP SSP ASI OC IO ICU CCTV IP SIM USB GPS KYC PIN LED LCD CRO CPO CMO CHRO CISO PIL FIR IPO URL URLs FAQ FAQs VIP VIPs CV PPE
    PCR KPI KPIs ROI SUV SUVs UAV UAVs IED IEDs POW POWs IDP IDPs WMD AGM EGM SOP SOPs LPG LNG CNG UPI OTP`),
  roleModifiers: words(`
    deputy vice prime foreign interior defence defense finance justice health education trade economy energy transport agriculture culture labour labor home
    former ex acting interim outgoing incoming new current late then senior junior chief first second lead executive assistant associate honorary
    general attorney national federal state regional local crown opposition party army navy air force police government house senate parliamentary
    communications information press security affairs external internal and of the for emeritus managing commanding human rights
    under lieutenant major brigadier rear wing grand permanent special high supreme football head election financial`),
  heads: heads({
    ORGANIZATION: `
      Council Ministry Department Agency Commission Committee Parliament Congress Senate Assembly Bank Party Union University College School Institute
      Corporation Corp Corp. Inc Inc. Ltd Ltd. Limited LLC PLC Plc Company Co. Group Holdings Association Federation Foundation Society Organization
      Organisation Court Police Army Navy Force Forces Authority Board Bureau Office Club FC United Alliance Coalition Front Movement League
      Network News Times Post Journal Tribune Herald Guardian Telegraph Gazette Press Media Television TV Radio Airlines Airways Industries Motors
      Pharmaceuticals Technologies Systems Services Solutions Partners Capital Fund Trust Insurance Energy Petroleum Oil Electric Steel Telecom
      Administration Service Secretariat Command Guard Academy Centre Center Laboratory Orchestra Ensemble Brigade Battalion Regiment Division Corps
      Chamber Conference Confederation Initiative Consortium Cooperative Syndicate Cabinet Government Municipality Embassy Studios Records Pictures`,
    FACILITY: `
      Airport Stadium Arena Bridge Dam Hospital Tower Palace Museum Temple Mosque Church Cathedral Prison Jail Hotel Station Terminal Port Harbour
      Harbor Highway Road Street Avenue Boulevard Square Theatre Theater Library Gallery Cemetery Castle Fort Building Mall Plaza Observatory Zoo Tunnel Pipeline`,
    LOCATION: `
      Island Islands River Lake Sea Ocean Gulf Bay Strait Mountains Mountain Valley Desert Peninsula Province County District Region Coast Canal Forest
      Park City Town Village Hills Basin Republic Kingdom Emirate Territory Territories Delta Plateau Falls Creek Beach`,
    EVENT: `
      War Cup Olympics Games Championship Championships Festival Revolution Uprising Summit Prix Tournament Hurricane Cyclone Typhoon Earthquake
      Massacre Genocide Holocaust Referendum Election Elections Marathon Open Biennale Expo Awards Pandemic Crisis`,
    LAW: `Act Treaty Constitution Convention Protocol Accord Accords Agreement Amendment Bill Law Code Charter Pact Directive`,
    WORK: `Prize Award Medal`,
    PRODUCT: ``,
  }),
  otherScript: /(?!\p{Script=Latin})\p{L}/u,
  executives: words('CEO CFO COO CTO'),
  bylines: words('By BY'),
  storms: words('Hurricane Hurricanes Cyclone Typhoon Storm Operation'),
  vesselPrefixes: new Set(['Space Shuttle', ...words('MV USS HMS RFA HMAS HMCS INS USNS USCGC HMNZS RMS BRP KRI ARA')]),
  peoples: /^\p{Lu}\p{L}{2,}(?:ians?|eans?|ese|ish|i|is|ists?|ites?|ans?|ois|ers?)$/u,
  peoplePrefixes: words(
    'Afro Anglo Austro Euro Finno Franco Graeco Greco Hispano Indo Italo Judeo Luso Perso Russo Serbo Sino Turco Turko Ukraino',
  ),
  directionWords: words('North South East West Left Right Northern Southern Eastern Western'),
  diseases: /\b(?:[Cc]ovid|COVID|[Cc]oronavirus|Ebola|Zika|SARS|MERS|Omicron|[Mm]onkeypox|H\d?N\d?)\b/u,
  amounts,
};
