import type { CheckWords } from '../../checks/words.ts';
import { acronyms } from './acronyms.ts';

/** The verbs that say who said a quotation, in the forms in which they follow it. */
const saying =
  '(?:said|says|added|adds|told|asked|asks|wrote|writes|explained|explains|continued|continues|replied|noted|notes|recalled|recalls|remarked|repeated|insisted|insists|admitted|clarifies|concluded|concludes|declared|stressed|warned|tweeted|argued|argues|quipped|joked|stated|revealed|announced|claimed|claims|commented|comments|observed|observes|responded|shouted|expressed|lamented|reflected|suggested|advised|urged|recounted|reveals|shared|pointed out|points out)';

/** The numbers below twenty. */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

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
  numbers: [
    ...small,
    ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].flatMap((ten) => [
      ten,
      ...small.slice(1, 10).map((one) => `${ten}-${one}`),
    ]),
  ],
  approximately:
    /\b(?:more than|over|nearly|almost|about|around|some|at least|up to|close to|fewer than|less than|under) $/i,
  listed:
    /^ (?:\p{Ll}+ )?(?:things|ways|reasons|tips|facts|questions|takeaways|lessons|signs|charts|photos|pictures|steps|ideas|recipes|best|top)\b/iu,
  vagueSource: new RegExp(
    [
      // A reason that is given, before or after, is what the reader needs.
      `(?<anonymous>(?:on|under) (?:the )?condition of anonymity|(?:requested|requesting|granted|asked for|citing) anonymity|(?:wish(?:ing|ed|es)? to|asked to|want(?:ed|ing)? to) remain anonymous|(?:asked|wished|preferred|requested|declined|refused) (?:not )?to be (?:named|identified)|spoke(?:n)? anonymously)(?<!\\b(?:because|authori[sz]ed|fear(?:ing|s|ed)?|reprisals?|retaliation|sensitiv\\w+)\\b[^.!?]{0,110})(?![^.!?“”"]{0,40}?\\b(?:because|since|fear(?:ing|s|ed)?|as (?:s?he|they|it|the|not)\\b|due to|owing to|given|not authori[sz]ed|in order|so as|(?<!speaking )to (?:speak|talk|discuss|describe|detail|reveal|share|avoid|protect|preserve))\\b)`,
      `according to (?:(?:the )?same sources?|(?:some |several |many )?(?:sources|observers|insiders|analysts|experts|reports)|an? (?:source|insider|observer))(?! (?:at|in|from|of|for|with|by|close|familiar|who|he|she|they|it|mr|ms|mrs|published|released|compiled|filed|on|cited|quoted|surveyed|polled|interviewed)\\b)`,
      `(?:some|many|several|most) (?:experts|analysts|observers|commentators|insiders|sources|critics) (?:say|said|believe|think|argue|claim|suggest|fear|warn)\\b`,
      `an? (?:source|insider|observer) (?:say|said|told|believe|claim)s?\\b`,
      // `The sources` have been spoken of before.
      `(?:sources|insiders|observers|experts|analysts) (?:say|said|believe|claim|suggest)\\b(?<!\\b(?:the|these|those|both|other|of) (?:\\w+ )?\\w+ \\w+)`,
      `(?:it is|it’s|it's) (?:widely |generally |commonly )?(?:believed|rumou?red|reported|said|understood|thought) that(?<!\\bif it\\S* (?:is )?(?:\\w+ )?\\w+ that)`,
    ]
      .map((each) => `\\b(?:${each})`)
      .join('|'),
    'gi',
  ),
  vagueExperts: /experts|analysts|observers|commentators|critics/i,
  vagueWords: new Set(
    'anonymity anonymous anonymously named identified source sources observer observers insider insiders analysts experts reports commentators critics it'.split(
      ' ',
    ),
  ),
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
  including: /\b(?:including|among them|of (?:them|which|whom)) /,
  multiples: /^ (?:hundred|thousand|million|billion|trillion|dozen)\b/i,
  genders: {
    male: {
      titles: new Set(
        'mr sir king prince duke lord father pope spokesman chairman businessman congressman cardinal'.split(' '),
      ),
      pronoun: 'he',
      people:
        /\b(?:man|men|boy|father|dad|husband|son|brother|uncle|nephew|grandfather|guy|gentleman|king|prince|priest|spokesman|chairman|policeman|fireman|actor|mr|sir)\b/i,
    },
    female: {
      titles: new Set(
        'ms mrs miss mme madam dame lady queen princess duchess spokeswoman chairwoman businesswoman congresswoman actress'.split(
          ' ',
        ),
      ),
      pronoun: 'she',
      people:
        /\b(?:wom[ae]n|girl|mother|mum|mom|wife|daughter|sister|aunt|niece|grandmother|lady|queen|princess|nun|spokeswoman|chairwoman|policewoman|actress|waitress|ms|mrs|miss|dame)\b/i,
    },
  },
  offices:
    /\b(foreign|defen[cs]e|finance|interior|home|health|education|justice|energy|trade|transport|culture|environment|agriculture|labou?r|economy|housing|tourism|sports?|state|treasury) (?:minister|secretary)\b/gi,
  otherOffice:
    /\b(?:former(?:ly)?|then|ex|once|previous(?:ly)?|later|shadow|deputy|vice|assistant|under|acting|interim|incoming|outgoing|new|next|future|now|also|was|were|served|predecessor|successor|replac\w*|appointed|named|became|promoted|moved|and|&|junior|counterpart|\d{4})\b/i,
  superlative:
    /\b(?:the|its|their|his|her) (?<!\b(?:(?:one|some) of|among|perhaps|arguably|probably|possibly|be) \w+ )(?:(?:second|third)[- ])?(?:largest|biggest|highest|lowest|worst|best|deadliest|fastest|smallest|poorest|richest|longest|strongest|busiest|hottest|coldest|driest|wettest|warmest|bloodiest|costliest|steepest|sharpest|heaviest|(?:most|least) (?!significant|important|progressive|liberal|conservative|consequential|interesting|beautiful|exciting|serious|ambitious|remarkable|dramatic)\p{Ll}+)\b[^.;:!?,“”"]{0,60}? (?:since(?= (?:the )?(?:\d{4}|\p{Lu}|end|start|beginning|war|fall|collapse|pandemic|crisis))|ever\b|on record\b|in (?:history|(?:the )?(?:country|nation|world|region|continent|state)(?:’s|'s)? history|(?:more than |nearly |almost |over )?(?:a |\d+ |\p{Ll}+ )?(?:decades?|years|generations?|centur(?:y|ies)))|of all time\b|of the (?:century|decade)\b|in living memory\b)/u,
  roundNumber:
    /\b(?:(?:[Tt]ens of thousands|[Hh]undreds of thousands|[Mm]any thousands) of (?:\p{Ll}+ ){0,2}?(?:people|persons|soldiers|troops|fighters|protesters|demonstrators|marchers|refugees|migrants|residents|inhabitants|citizens|civilians|workers|jobs|children|girls|women|men|voters|families|households|homes|houses|supporters|patients|students|pupils|victims|deaths|cases|employees|farmers|visitors|tourists|users|customers|spectators|mourners|pilgrims|Americans|lives)|(?:[Mm]illions|[Tt]ens of millions|[Hh]undreds of millions) of (?:\p{Ll}+ ){0,2}?(?:soldiers|troops|fighters|protesters|demonstrators|marchers|refugees|migrants|jobs|homes|houses|households|victims|deaths|cases|visitors|tourists|users|customers|pilgrims))\b/u,
  somebody: /\b(?:he|she|him|his|her|I|my|we|our)\b/i,
  sourced:
    /\b(?:[Aa]ccording to|said|says|say|told|tells|estimate[sd]?|report(?:s|ed|edly)?|survey(?:s|ed)?|polls?|stud(?:y|ies)|census|[Ss]tatistics|[Dd]ata|[Ff]igures|[Rr]ecords|[Rr]esearch(?:ers)?|analysis|cit(?:ed|ing|es)|show(?:s|ed|n)|found|calculat\p{Ll}*|announced|by (?:the )?\p{Lu}\p{L}+ (?:count|estimate)|believed|claim(?:s|ed)?|counted|[Oo]fficials?|index|ranking|[Pp]ollster|puts)\b/u,
  neverTwice: /\b(the|an?|of|to|and|for|with|from|by|at|is|was|are|were|has|his|their|its|this) \1\b(?![-’'.])/g,
  saying: new RegExp(saying),
  attribution: new RegExp(
    `[,?!…] ?\\s(?:(?:s?he|they|it|we|I|(?:(?:the|an?|Mr|Mrs|Ms|Dr)\\.? )?(?:[\\p{L}’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+|the \\p{Ll}+) (?:also |later |then |further |reportedly )?${saying}|${saying} (?:s?he|they|(?:the |an? |Mr\\.? |Mrs\\.? |Ms\\.? |Dr\\.? )?\\p{Lu}\\p{Ll}|the \\p{Ll}))(?! (?:that|on)\\b)`,
    'u',
  ),
  acronyms,
  foreignInsertion:
    /\[(?:ses|sa|son|leurs?|les?|la|des?|du|une?|et|en|aux?|dans|pour|sur|avec|qui|que|nous|vous|ils?|elles?|cette|ces|mes|nos|vos|el|los|las|del|una|der|die|das|dem|den|ein|eine|und|il|gli|della|dello|(?!unique\b|technique\b|critique\b|antique\b|boutique\b|mystique\b|physique\b|oblique\b|opaque\b)\p{Ll}{2,}ique|\p{Ll}{3,}(?:euse|eux|ées))\]/gu,
};
