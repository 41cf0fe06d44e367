import type { CheckWords } from '../../checks/words.ts';

export const checks: Omit<CheckWords, 'weights'> = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  rescheduling:
    /\b(?:mov|chang|bring|brought|forward|advanc|shift|reschedul|earlier|revis|push|adjust|postpon|correct|amend|switch|alter|backdat|rewind|compar|fell|fall|drop|declin|rose|rise|increas|decreas|counting)/i,
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
      ' ',
    ),
  vagueSource:
    /\b(?:(?<anonymous>(?:on|under) (?:the )?condition of anonymity|(?:requested|requesting|granted|asked for|citing) anonymity|(?:wish(?:ing|ed|es)? to|asked to|want(?:ed|ing)? to) remain anonymous|(?:asked|wished|preferred|requested|declined|refused) (?:not )?to be (?:named|identified)|spoke(?:n)? anonymously)|according to (?:(?:the )?same sources?|(?:some |several |many )?(?:sources|observers|insiders|analysts|experts|reports)|an? (?:source|insider|observer))(?! (?:at|in|from|of|for|with|by|close|familiar|who|published|released|compiled|on|cited|quoted)\b)|(?:some|many|several|most) (?:experts|analysts|observers|commentators|insiders|sources|critics) (?:say|said|believe|think|argue|claim|suggest|fear|warn)\b|(?:sources|insiders|observers|experts|analysts) (?:say|said|believe|claim|suggest)\b|(?:it is|it’s|it's) (?:widely |generally |commonly )?(?:believed|rumou?red|reported|said|understood|thought) that)/gi,
  knownBySurname: new Set(
    'Putin Biden Trump Obama Clinton Bush Merkel Macron Zelensky Zelenskyy Xi Modi Hitler Stalin Lenin Churchill Einstein Shakespeare Mozart Beethoven Jesus Muhammad'.split(
      ' ',
    ),
  ),
  honorifics: new Set(
    'mr mrs ms miss dr prof professor sir dame lord lady president vice minister ministers secretary chief rabbi imam sheikh justice lt sgt lieutenant sergeant brigadier commissioner chairman archbishop bishop father sister brother chancellor premier ambassador director mayor congressman congresswoman representative attorney officer detective inspector constable coach candidate senator sen rep gov governor judge justice king queen prince princess pope general gen col colonel captain'.split(
      ' ',
    ),
  ),
  twoSpellings: [
    ['Kiev', 'Kyiv'],
    ['Odessa', 'Odesa'],
    ['Kharkov', 'Kharkiv'],
    ['Lvov', 'Lviv'],
    ['Nikolaev', 'Mykolaiv'],
    ['Zaporozhye', 'Zaporizhzhia'],
    ['Chernobyl', 'Chornobyl'],
  ],
  neverTwice: /\b(the|an?|of|to|and|for|with|from|by|at|is|was|are|were|has|his|their|its|this) \1\b(?![-’'.])/g,
  attribution:
    /[,?!…] ?\s(?:(?:s?he|they|it|we|I|(?:(?:the|an?|Mr|Mrs|Ms|Dr)\.? )?(?:[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+|the \p{Ll}+) (?:also |later |then |further |reportedly )?(?:said|says|added|adds|told|asked|asks|wrote|writes|explained|explains|continued|continues|replied|noted|notes|recalled|recalls|remarked|repeated|insisted|insists|admitted|clarifies|concluded|concludes|declared|stressed|warned|tweeted|argued|argues|quipped|joked|stated|revealed|announced|claimed|claims|commented|observed|responded|shouted)|(?:said|says|added|adds|told|asked|asks|wrote|writes|explained|explains|continued|continues|replied|noted|notes|recalled|recalls|remarked|repeated|insisted|insists|admitted|clarifies|concluded|concludes|declared|stressed|warned|tweeted|argued|argues|quipped|joked|stated|revealed|announced|claimed|claims|commented|observed|responded|shouted) (?:s?he|they|(?:the |an? |Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?\p{Lu}\p{Ll}|the \p{Ll}))(?! (?:that|on)\b)/u,
  knownAcronyms: new Set(
    `NATO UNESCO UNICEF FIFA UEFA NASA FBI CIA NSA IRS CNN BBC ABC CBS NBC MSNBC NPR PBS HBO ESPN ITV AFP DPA TASS UPI OPEC ASEAN NAFTA WHO IMF WTO GOP NRA
    ISIS ISIL PLO KGB FSB IBM SAP BMW BAE KFC UPS DHL NBA NFL MLB NHL MLS WWE NCAA PGA ATP WTA IOC FIA NYPD LAPD USAID AIDS HIV COVID SARS USA USSR UAE
    UK EU UN AOL AMD AT&T NYSE NASDAQ FTSE DAX CAC ACLU NAACP DEA ATF DHS EPA FDA CDC FEMA SEC FCC FTC FDIC TSA NIH DNC RNC PAC GMT EST PDT CEO IKEA HSBC
    UBS ING BNP TGV SNCF RAF SAS BJP ANC AFL PTI MIT UCLA USC NYU LSE YMCA YWCA MTV RTL ARD ZDF RAI NHK CCTV KLM BBVA LVMH TV PM MP MSF WWF FARC IRA ETA
    IPO IPOS CTO ICT IPS KUNA EFE VOA KMT DPRK PRC NGO NGOS VAT ATM ATMS SMS RSS STEM SUV SUVS DNA PIN FAQ USB GPS DIY LED MBA HTML PDF CEOS CFO COO NFT SCOTUS POTUS DOJ USGS TWA TNT VIP VIPS LGBTQ HMS UFO UFOS TNT ICU PCR PPE RNA IVF MRI BRICS GCC UNRWA IDF PLO FAO UNDP SEAL SWAT DUI DJ OK AM PM USD EUR GBP INR NT RMB ET PT CT MT BST CET IST UTC SOS RIP PR HR IT III VII VIII XII XIV XVI SS BC AD WTA UFC UNCTAD ICC ICJ KKK ICBM WMD ROTC GOP MAGA SNL NYT CPAC FOX LLC PLC LTD INC PHD APEC MERCOSUR CARICOM OAS ADB IDB EBRD ECB BOJ FED TARP SARS MERS MMR BCG OPD GDPR HMRC NHS RSPCA BT ITN CBI TUC AI LGBT GDP CNBC HMS USS IAEA OECD UNHCR`.split(
      /\s+/,
    ),
  ),
  foreignInsertion:
    /\[(?:ses|sa|son|leurs?|les?|la|des?|du|une?|et|en|aux?|dans|pour|sur|avec|qui|que|nous|vous|ils?|elles?|cette|ces|mes|nos|vos|el|los|las|del|una|der|die|das|dem|den|ein|eine|und|il|gli|della|dello|(?!unique\b|technique\b|critique\b|antique\b|boutique\b|mystique\b|physique\b|oblique\b|opaque\b)\p{Ll}{2,}ique|\p{Ll}{3,}(?:euse|eux|ées))\]/gu,
};
