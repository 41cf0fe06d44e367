import type { DateData, Holiday, Phrase, Term } from '../../annotate/dates/data.ts';

const terms = new Map<string, Term>();

/** Adds a meaning to each word of a list; a word in two lists has both meanings. */
function add(words: string, term: Term): void {
  for (const word of words.split(/\s+/).filter(Boolean)) terms.set(word, { ...terms.get(word), ...term });
}

/** Adds words whose meaning is their place in the list; words for the same place are joined by `|`. */
function addInOrder(words: string, term: (place: number) => Term): void {
  words
    .split(/\s+/)
    .filter(Boolean)
    .forEach((same, place) => {
      add(same.replaceAll('|', ' '), term(place));
    });
}

// Calendar
addInOrder(
  `january|jan.|jan february|feb.|feb march|mar.|mar april|apr.|apr may june|jun.|jun july|jul.|jul august|aug.|aug
  september|sept.|sept|sep.|sep october|oct.|oct november|nov.|nov december|dec.|dec`,
  (place) => ({ month: place + 1 }),
);
addInOrder(
  `monday|mon. tuesday|tues.|tue. wednesday|wed. thursday|thurs.|thur.|thu. friday|fri. saturday|sat. sunday|sun.`,
  (place) => ({ weekday: place + 1 }),
);
addInOrder('mondays tuesdays wednesdays thursdays fridays saturdays sundays', (place) => ({
  weekday: place + 1,
  plural: true,
}));
add('spring', { season: 'SP' });
add('summer', { season: 'SU' });
add('fall autumn', { season: 'FA' });
add('winter', { season: 'WI' });
add('springs summers autumns winters', { plural: true });
add('summers', { season: 'SU' });
add('winters', { season: 'WI' });

// Units
for (const unit of [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
] as const) {
  add(unit, { unit });
  add(`${unit}s`, { unit, plural: true });
}
add('century', { unit: 'century' });
add('centuries', { unit: 'century', plural: true });
add('half', { unit: 'half' });
add('fortnight', { unit: 'week', units: 2 });
add('fortnights', { unit: 'week', units: 2, plural: true });
add('hrs', { unit: 'hour', plural: true });
add('mins', { unit: 'minute', plural: true });
add('yr', { unit: 'year' });
add('yrs', { unit: 'year', plural: true });

add('daylong', { stretch: 'day' });
add('weeklong', { stretch: 'week' });
add('monthlong', { stretch: 'month' });
add('yearlong', { stretch: 'year' });
add('decadelong', { stretch: 'decade' });

// Numbers
addInOrder(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (number) => ({ number }),
);
addInOrder('twenty thirty forty|fourty fifty sixty seventy eighty ninety', (place) => ({ number: place * 10 + 20 }));
add('hundred', { number: 100, scale: true });
add('thousand', { number: 1000, scale: true });
add('dozen', { number: 12, scale: true });
addInOrder(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  (place) => ({ ordinal: place + 1 }),
);
add('thirtieth', { ordinal: 30 });
addInOrder('twenties thirties forties fifties sixties seventies eighties nineties', (place) => ({
  decade: 20 + place * 10,
}));
add('several few many some various countless multiple', { some: true });
add('couple', { some: true, about: 2 });

addInOrder('q1 q2 q3 q4', (place) => ({ quarter: place + 1 }));
add('may march', { ambiguous: true });
add('april june august', { firstName: true });
add('jan. jan feb. feb mar. mar apr. apr jun. jun jul. jul aug. aug sept. sept sep. sep oct. oct nov. nov dec. dec', {
  short: true,
});

// The day and the clock
add('today', { dayOffset: 0 });
add('yesterday', { dayOffset: -1 });
add('tomorrow', { dayOffset: 1 });
add('tonight', { dayOffset: 0, part: 'NI' });
add('overnight', { part: 'NI', overnight: true });
add('morning', { part: 'MO' });
add('midmorning', { part: 'MO' });
add('afternoon', { part: 'AF' });
add('midafternoon', { part: 'AF' });
add('evening', { part: 'EV' });
add('night', { part: 'NI' });
add('mornings', { part: 'MO', plural: true });
add('afternoons', { part: 'AF', plural: true });
add('evenings', { part: 'EV', plural: true });
add('nights', { part: 'NI', plural: true });
add('noon midday', { namedHour: 12 });
add('midnight', { namedHour: 24 });
add('a.m. am', { meridiem: 0 });
add('p.m. pm', { meridiem: 12 });
add('est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest msk ist jst hkt sgt aest aedt', {
  zone: true,
});

// Where in relation to publication or the story
add('last past previous', { direction: -1 });
add('this current', { direction: 0 });
add('next coming upcoming following', { direction: 1 });
add('last this next current', { from: 'published' });
add('previous following', { from: 'narrative' });
add('past', { from: 'recent' });
add('recent', { direction: -1, from: 'recent' });
add('coming upcoming', { from: 'coming' });
add('recent', { vague: 'PAST_REF' });
add('current', { vague: 'PRESENT_REF' });
add('now currently nowadays', { vague: 'PRESENT_REF' });
add('recently lately', { vague: 'PAST_REF' });

// What comes round
add('daily', { set: 'P1D' });
add('nightly', { set: 'XXXX-XX-XXTNI' });
add('weekly', { set: 'P1W' });
add('biweekly fortnightly', { set: 'P2W' });
add('monthly', { set: 'P1M' });
add('annually yearly', { set: 'P1Y' });
add('every each', { joint: 'every' });
add('other', { joint: 'other' });
add('per', { joint: 'per' });
add('once twice thrice times', { joint: 'times' });

// Joints
add('the', { joint: 'the' });
add('a an', { joint: 'a' });
add('of', { joint: 'of' });
add('and & plus', { joint: 'and' });
add('or', { joint: 'or' });
add('to through thru until till', { joint: 'to' });
add('on', { joint: 'on' });
add('at', { joint: 'at' });
add('in', { joint: 'in' });
add('that those', { joint: 'that' });
add('same corresponding comparable', { joint: 'same' });
add('so', { joint: 'so' });
add('ago', { joint: 'ago' });
add('earlier', { joint: 'earlier' });
add('before', { joint: 'before' });
add('after', { joint: 'after' });
add('since', { joint: 'since' });
add('from', { joint: 'from' });
add('between', { joint: 'between' });
add('end', { joint: 'end' });
add('later afterwards afterward', { joint: 'later' });
add(`'s ’s 'S ’S`, { joint: 'possessive' });
add('more additional', { joint: 'more' });
add('beyond', { joint: 'beyond' });
add('old', { joint: 'old' });
add('long', { joint: 'long' });
add('period', { joint: 'period' });
add('ended ending', { joint: 'ended' });
add('latest', { joint: 'latest' });
add('fiscal fy', { joint: 'fiscal' });
add('full entire whole', { joint: 'full' });
add('ad a.d. ce c.e.', { joint: 'christian-era' });
add('bc b.c. bce b.c.e.', { joint: 'before-christ' });
add(
  'more additional straight consecutive full whole long short extra solid trading business working calendar successive further',
  {
    filler: true,
  },
);

// Years
add('in since', { introduces: 1000 });
add(
  'by until till through before after during circa between from of late early mid to and year fiscal spring summer autumn winter fall',
  {
    introduces: 1500,
  },
);
add('the a an his her its their our my your this that whose', { determiner: true });
add(
  `highway route flight boeing airbus room page chapter section article agenda vision euro ford model windows office no no. nos number gate suite channel
  interstate resolution psalm
  people persons men women children troops soldiers jobs workers employees members dollars euros pounds yen cents francs marks rubles roubles rupees
  miles mile kilometres kilometers metres meters feet foot inches yards acres hectares tons tonnes kilograms kilos kg km cm mm mph kph watts
  megawatts gallons litres liters barrels degrees calories percent % points shares votes students passengers homes houses cases deaths copies
  million billion trillion times others delegates pages seats words units square cubic`,
  { counts: true },
);

add(
  'for in within after over during than nearly almost about around least most only just spent spend spends spending took take takes taking taken as lasted last lasts lasting waited wait waits served serves serve under many every',
  {
    lasts: true,
  },
);
add(
  `black bloody super sheffield cyber giving fat holy maundy ruby freaky casual manic ash shrove
  times telegraph mail express mirror herald star sun world madness show programme program`,
  { name: true },
);

add(
  'in on at by for since until till before after during through throughout from to into within over around about between of as than with late early mid',
  { preposition: true },
);
add('for during throughout', { throughout: true });
add('began begin begins started start starts ended end ends closed spent', { borders: true });
add('due for with than over into versus vs. vs as around about', { introduces: 1900 });
add(
  `and or but nor so yet when while as before after since until because although though if that which who whose whom where at in on by for with without
  from to into of off over under through during between among amid against about despite than the a an his her its their our my your he she it they
  we you i is are was were be been has have had will would could should can may might must do does did not`,
  { particle: true },
);

add('age', { age: true });
add('mr. mr mrs. mrs ms. ms miss dr. dr prof. sen. rep. gov. capt. lt. sgt. col. gen. coach sir', { address: true });
add('account accounts affairs events', { compound: true });

// Time of the clause
add(
  `will would 'll ’ll shall won't won’t due scheduled expected plans plan planned planning set slated hopes hope intends intend expects expect aims aim
  upcoming may might could should must can prepares ready likely expires expire poised going begins starts takes next`,
  { tense: 1 },
);
add(
  `was were had did said told went came met took made gave began became found left saw got held sent won lost fell rose brought led spoke wrote put set
  sold bought built broke ran hit shot paid kept felt heard knew thought ate drew drove flew grew threw wore struck sought fought caught taught
  sat stood slept stole swore fed fled bled bid cut let shut quit spent lent bent meant dealt dug hung spun stuck sprang sank sang
  rang drank swam swept wept crept leapt shook woke chose froze rode hid slid bit lit read withdrew overthrew`,
  { tense: -1 },
);
add('set let cut hit put bid read', { tense: 0 });
add('set plan plans planned going about ready poised due scheduled expected', { aheadBeforeTo: true });
add('until till', { ahead: true });
add('had', { auxiliary: 'had' });
add('be being', { auxiliary: 'be' });
add('been', { auxiliary: 'been' });
add(
  'touchdown touchdowns goal goals inning innings overtime rebounds yards yard field lead lap points kick quarterback halftime scored score',
  {
    match: true,
  },
);

const phrase = (words: string, mod: Phrase['mod']): Phrase => ({ words: words.split(' '), mod });

const holiday = (words: string, rule: Holiday) =>
  words.split('|').map((name) => ({ words: name.split(' '), holiday: rule }));

export const dates: DateData = {
  terms,
  amountModifiers: [
    phrase('no more than', 'EQUAL_OR_LESS'),
    phrase('not more than', 'EQUAL_OR_LESS'),
    phrase('no less than', 'EQUAL_OR_MORE'),
    phrase('no fewer than', 'EQUAL_OR_MORE'),
    phrase('more than', 'MORE_THAN'),
    phrase('less than', 'LESS_THAN'),
    phrase('fewer than', 'LESS_THAN'),
    phrase('at least', 'EQUAL_OR_MORE'),
    phrase('at most', 'EQUAL_OR_LESS'),
    phrase('up to', 'EQUAL_OR_LESS'),
    phrase('just over', 'MORE_THAN'),
    phrase('just under', 'LESS_THAN'),
    phrase('well over', 'MORE_THAN'),
    phrase('over', 'MORE_THAN'),
    phrase('nearly', 'LESS_THAN'),
    phrase('almost', 'LESS_THAN'),
    phrase('under', 'LESS_THAN'),
    phrase('about', 'APPROX'),
    phrase('around', 'APPROX'),
    phrase('roughly', 'APPROX'),
    phrase('approximately', 'APPROX'),
    phrase('some', 'APPROX'),
  ],
  pointModifiers: [
    phrase('the beginning of', 'START'),
    phrase('the start of', 'START'),
    phrase('the middle of', 'MID'),
    phrase('the end of', 'END'),
    phrase('the close of', 'END'),
    phrase('early in', 'START'),
    phrase('early on', 'START'),
    phrase('earlier in', 'START'),
    phrase('later in', 'END'),
    phrase('late in', 'END'),
    phrase('the early', 'START'),
    phrase('the late', 'END'),
    phrase('the mid -', 'MID'),
    phrase('early -', 'START'),
    phrase('late -', 'END'),
    phrase('mid -', 'MID'),
    phrase('earlier', 'START'),
    phrase('early', 'START'),
    phrase('later', 'END'),
    phrase('late', 'END'),
    phrase('mid', 'MID'),
    phrase('about', 'APPROX'),
    phrase('around', 'APPROX'),
    phrase('circa', 'APPROX'),
  ],
  holidays: [
    ...holiday(`new year 's day|new year ’s day|new year day`, { month: 1, day: 1 }),
    ...holiday(`new year 's eve|new year ’s eve`, { month: 12, day: 31 }),
    ...holiday('martin luther king jr. day|martin luther king day', { month: 1, weekday: 1, nth: 3 }),
    ...holiday(`valentine 's day|valentine ’s day`, { month: 2, day: 14 }),
    ...holiday(`presidents day|presidents ' day|presidents ’ day`, { month: 2, weekday: 1, nth: 3 }),
    ...holiday(`st. patrick 's day|st. patrick ’s day`, { month: 3, day: 17 }),
    ...holiday('ash wednesday', { easter: -46 }),
    ...holiday('palm sunday', { easter: -7 }),
    ...holiday('good friday', { easter: -2 }),
    ...holiday('easter sunday', { easter: 0 }),
    ...holiday('easter monday', { easter: 1 }),
    ...holiday('may day', { month: 5, day: 1 }),
    ...holiday('memorial day', { month: 5, weekday: 1, nth: -1 }),
    ...holiday('juneteenth', { month: 6, day: 19 }),
    ...holiday('the fourth of july|fourth of july|july fourth', { month: 7, day: 4 }),
    ...holiday('bastille day', { month: 7, day: 14 }),
    ...holiday('labor day|labour day', { month: 9, weekday: 1, nth: 1 }),
    ...holiday('columbus day', { month: 10, weekday: 1, nth: 2 }),
    ...holiday('halloween', { month: 10, day: 31 }),
    ...holiday('election day', { month: 11, weekday: 1, nth: 1, plus: 1 }),
    ...holiday('veterans day|armistice day|remembrance day', { month: 11, day: 11 }),
    ...holiday('thanksgiving day|thanksgiving', { month: 11, weekday: 4, nth: 4 }),
    ...holiday('christmas eve', { month: 12, day: 24 }),
    ...holiday('christmas day|christmas', { month: 12, day: 25 }),
    ...holiday('boxing day', { month: 12, day: 26 }),
    ...holiday('easter', { easter: 0 }),
  ],
  vague: [
    { words: ['the', 'near', 'future'], value: 'FUTURE_REF' },
    { words: ['the', 'distant', 'future'], value: 'FUTURE_REF' },
    { words: ['the', 'recent', 'past'], value: 'PAST_REF' },
    { words: ['the', 'distant', 'past'], value: 'PAST_REF' },
    { words: ['the', 'future'], value: 'FUTURE_REF' },
    { words: ['the', 'past'], value: 'PAST_REF' },
    { words: ['these', 'days'], value: 'PRESENT_REF' },
    { words: ['at', 'present'], value: 'PRESENT_REF' },
    { words: ['right', 'now'], value: 'PRESENT_REF' },
    { words: ['more', 'recently'], value: 'PAST_REF' },
    { words: ['most', 'recently'], value: 'PAST_REF' },
    { words: ['a', 'later', 'date'], value: 'FUTURE_REF' },
    { words: ['not', 'long', 'ago'], value: 'PAST_REF' },
  ],
  dayFirst: false,
  fiscalPrefix: 'fy',
  pastEndings: ['ed'],
  plural: /^.+[^s'’]s$/,
  suffixes: new Map<string, 'ordinal' | 'decade' | 0 | 12>([
    ['st', 'ordinal'],
    ['nd', 'ordinal'],
    ['rd', 'ordinal'],
    ['th', 'ordinal'],
    ['s', 'decade'],
    ['am', 0],
    ['pm', 12],
  ]),
};

// The recogniser looks at words that mean something only: so each word of a phrase must.
const { amountModifiers, pointModifiers, holidays, vague } = dates;
for (const { words } of [...amountModifiers, ...pointModifiers, ...holidays, ...vague])
  add(words.join(' '), { phrase: true });
for (const { words } of [...amountModifiers, ...pointModifiers]) add(words[0] ?? '', { modifier: true });
for (const { words } of holidays) add(words[0] ?? '', { holiday: true });
for (const { words } of vague) add(words[0] ?? '', { fixed: true });
