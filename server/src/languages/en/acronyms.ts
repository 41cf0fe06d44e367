import type { CheckWords } from '../../checks/words.ts';

/** Acronyms that every reader knows, or that nobody spells out, by what they are. */
const byKind: Readonly<Record<string, string>> = {
  states: 'UK US USA USSR UAE EU UN DPRK PRC GCC BRICS NSW ACT',
  'alliances and world bodies': `NATO UNESCO UNICEF UNHCR UNRWA UNCTAD UNDP FAO WHO IMF WTO OPEC ASEAN NAFTA OECD IAEA ICC ICJ IOC APEC MERCOSUR CARICOM
    OAS ADB IDB EBRD ECB MSF WWF NGO NGOS`,
  'parties and armed groups': 'GOP BJP ANC KMT PLO PKK FARC IRA ETA ISIS ISIL KKK MAGA SS',
  'authorities and offices': `FBI CIA NSA IRS KGB FSB NASA NYPD LAPD RCMP USAID DEA ATF DHS EPA FDA CDC FEMA SEC FCC FTC FDIC TSA NIH FAA NTSB OSHA DMV USPS
    DNC RNC PAC DOJ USGS SCOTUS POTUS FLOTUS CPAC NHS HMRC IDF RAF HMS USS SAS SWAT SEAL ROTC UKIP DUP SNP PM MP MPS MLA MLAS`,
  'unions and societies': 'ACLU NAACP NRA AARP YMCA YWCA CBI TUC RSPCA RSPB UCLA USC NYU LSE MIT IIT LGBT LGBTQ LGBTIQ',
  'press and broadcasting': `CNN BBC ABC CBS NBC MSNBC CNBC NPR PBS HBO ESPN ITV ITN SBS CBC CTV AFP DPA TASS UPI EFE IPS PTI ANI KUNA VOA RTL ARD ZDF RAI NHK
    CCTV CGTN CSPAN JTBC NDTV KBS MBC MTV AMC TLC TBS TNT BET HLN FOX QVC NYT SNL TV DJ`,
  companies: `IBM SAP BMW KFC UPS AMD AOL IKEA HSBC UBS ING BNP AXA AIG BBVA LVMH KLM TWA BAE BT GM GE HP LG DHL TNT TCL TCS ZTE BYD BHP BASF ABB AEG RWE EDF NTT JVC
    KIA SEAT AT&T SNCF TGV CVS UGG KKR KPMG PWC ENI DKNY MGM AWS FICO MTN TSMC JAL`,
  'markets and money':
    'NYSE NASDAQ FTSE DAX CAC CEO CEOS CFO COO CTO CIO CMO IPO IPOS GDP GNP VAT GST ATM ATMS USD EUR GBP INR RMB LLC PLC LTD INC TARP BOJ FED PIN PR HR NFT NFTS ETF ETFS MNT',
  sport: `FIFA UEFA NBA NFL MLB NHL MLS WNBA WWE NCAA PGA LPGA ATP WTA FIA NASCAR AFL NRL NT UFC IPL MVP MMA TKO VAR PSG`,
  medicine: 'AIDS HIV COVID SARS MERS MMR BCG DNA RNA IVF MRI ICU PCR PPE PTSD ADHD STD STDS CPR LSD CBD THC BMI OPD',
  technology:
    'IT ICT AI STEM GPS USB LED LCD DVD DVR VCR VHS SMS RSS API CPU GPU HTML HTTP URL PDF SIM SUV SUVS LNG LPG WMD ICBM UFO UFOS IMAX CNC MDF CCTV',
  schools: 'MBA PHD SAT LSAT GRE GMAT GCSE GPA PTA',
  clock: 'GMT UTC EST PDT PST EDT ET PT CT MT BST CET IST AM PM BC AD',
  'everyday words':
    'OK JFK LBJ FDR MLK RFK BLM MOU SOS RIP VIP VIPS HRH GDPR DIY FAQ FAQS ASAP FYI RSVP AKA DUI POW POWS AWOL TBA AAA III VII VIII XII XIV XVI',
  groups: 'BTS KISS ABBA',
};

/** What a thing is that goes by its capitals: `the AMC drama`. */
const things =
  'broadcaster|network|channel|station|affiliate|radio|television|TV|website|newspaper|magazine|publisher|label|company|companies|firm|giant|monopoly|maker|manufacturer|retailer|chain|bank|lender|insurer|airline|brand|club|band|team|league|app|platform|program(?:me)?|show|series|sitcom|drama|film|movie|festival|fair|card|exam|test|award|week|agency|group(?:ing)?|vessel|ship|missile|virus';

/** What a body is whose name is made of letters of its parts. */
const bodies =
  'authority|regulator|forecaster|pollster|consultancy|think tank|charity|alliance|coalition|movement|party|union|organi[sz]ation|association|institute';

/** A word that can stand between an acronym and what it is: `the TLC reality show`. */
const between =
  '(?!(?:the|an?|its|their|his|her|to|of|in|on|at|for|from|by|with|and|or|as|that|said|says)\\b)[\\p{L}-]+[\'’"”]? ';

export const acronyms: CheckWords['acronyms'] = {
  known: new Set(Object.values(byKind).flatMap((each) => each.split(/\s+/))),
  never: /^(?:[IVXLC]+|W[^AEIOU]\p{Lu}{2})$/u,
  companyAfter:
    /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Corp|Inc|Ltd|Co|Cos|LLC|PLC|Holdings?|Airlines|Airways|Technolog(?:y|ies)|Industries|Communications|Broadcasting|Partners|Systems|News|Radio|TV|International|Capital|Bancorp|Pharmaceuticals|Motors|Foods|Stores|Records|Entertainment)\b/u,
  small: /\b(?:the|their|there|this|that|they|with|from|for|and|has|have|had|his|her|its|are|was|were|will|would)\b/,
  whatBefore: new RegExp(
    `\\b(?:${things}|${bodies})s?,? [“"‘']?$|, or $|\\b(?:called|named|known as|abbreviated to|told|interview with|quoted by|saying by) [“"‘']?$`,
    'iu',
  ),
  whatAfter: new RegExp(
    [
      `^(?:,| is| was) an? (?:[\\p{Ll}-]+ )*(?:${things}|${bodies})\\b`,
      '^, the (?:\\p{Lu}\\p{L}+ \\p{Lu}|\\p{Lu}{2,} \\p{Ll})',
      `^(?:['’]s?|["”]| 's)? ['‘"“]?(?:${between}){0,2}(?:${things})\\b`,
    ].join('|'),
    'u',
  ),
};
