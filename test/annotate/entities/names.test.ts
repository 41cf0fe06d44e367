import { test } from 'node:test';
import { check } from './found.ts';

/** What must be found, and nothing else; one line a case. The tagger is statistical: these are sentences that a reader would forgive no mistake in. */
const cases: readonly string[] = [
  '[NATIONALITY Russian] Deputy Foreign Minister [PERSON Sergei Riabkov] told [ORGANIZATION Tass] on Tuesday.',
  '[NATIONALITY Polish] Foreign Minister [PERSON Zbigniew Rau], new [ORGANIZATION OSCE] Chairman-in-Office, will speak in [LOCATION Vienna].',
  '[VESSEL USS Harry S. Truman Carrier Strike Group] will stay. [VESSEL USS Harry Truman] arrived via the [LOCATION Suez Canal].',
  '[NATIONALITY French] President [PERSON Emmanuel Macron] and [NATIONALITY German] Chancellor [PERSON Angela Merkel] met in [LOCATION Brussels].',
  '[NATIONALITY South Korean] President [PERSON Yoon Suk-yeol] spoke in [LOCATION Seoul].',
  'The [ORGANIZATION World Health Organization] ([ORGANIZATION WHO]) declared [EVENT Covid-19] a pandemic.',
  'The [LAW Paris Agreement] and the [LAW Treaty of Lisbon] were signed.',
  'The [EVENT Cold War] ended; [LOCATION Kiev] and [LOCATION Washington] talked to [ORGANIZATION NATO].',
  '[LOCATION SPLIT], [LOCATION Croatia] ([ORGANIZATION Northwire]) — Ferries stopped as [EVENT Storm Petra] hit the coast.',
  '[ORGANIZATION Tesla] CEO [PERSON Elon Musk] bought [ORGANIZATION Twitter] for [MONEY $44bn].',
  '[NATIONALITY Chinese], [NATIONALITY Muslims] and [NATIONALITY Catholics] protested; [NATIONALITY Democrats] and [NATIONALITY Republicans] agreed.',
  'Flights from [FACILITY Heathrow Airport] to [FACILITY O’Hare International Airport] were cancelled.',
  'He read it in the [ORGANIZATION Financial Times] and The [ORGANIZATION New York Times].',
  '[ORGANIZATION Manchester United] beat [ORGANIZATION Real Madrid] 2-1.',
  // Peoples in two words or with a hyphen, and directions, which are no name.
  '[NATIONALITY Franco-German] ties improved, and [NATIONALITY Sunni Muslims] voted.',
  'He met Labour Minister [PERSON Inês Corval] in [LOCATION Lisbon].',
  'Aid for [LOCATION sub-Saharan Africa] and East-West trade fell.',
  // Words that are also names.
  '[PERSON Theresa May] may visit [LOCATION Paris] in May, said [PERSON Mark Carney] of the [ORGANIZATION Bank of England].',
  // Particles, hyphens, apostrophes, initials, suffixes, numerals.
  '[PERSON Ursula von der Leyen] met Crown Prince [PERSON Mohammed bin Salman] in [LOCATION Riyadh].',
  'Midfielder [PERSON Kevin De Bruyne] spoke in [LOCATION Brussels].',
  '[PERSON Martin Luther King Jr.] and [PERSON John F. Kennedy] spoke.',
  '[PERSON Luiz Inácio Lula da Silva], [PERSON Abdullah bin Zayed] and [PERSON Oscar de la Renta] met.',
  '[PERSON Henry Louis Gates Jr.] and [PERSON John D. Rockefeller III] met [PERSON Sinéad O’Connor] and [PERSON Jean-Claude Juncker].',
  '[PERSON O’Brien] and [PERSON D’Angelo] met the [ORGANIZATION Sinn Féin] leader.',
  'Pope [PERSON John Paul II] met Queen [PERSON Elizabeth II] at [FACILITY Buckingham Palace].',
  // What stands beside a name tells what it is.
  'He spoke to the consultancy [ORGANIZATION Control Risks] and the newspaper [ORGANIZATION Dagens Eko].',
  'He met Representative to [LOCATION Japan] [PERSON Frank Hsieh] and [NATIONALITY Uzbek] [PERSON Lazizbek Fatiyov] there.',
  // Names as other languages make them.
  '[ORGANIZATION Correio do Tejo] said that [PERSON João do Carmo] and [PERSON Erik ten Hag] had met.',
  // Possessives are not part of a name.
  '[LOCATION Ukraine]’s president spoke with [PERSON Biden]’s aides.',
  // The author's line, the place and the agency of a dateline, storms.
  'By [PERSON GRACE WANJIRU]',
  '[LOCATION LISBON] ([ORGANIZATION Northwire]) — Dockworkers will return to work.',
  '[LOCATION SPLIT], [LOCATION Croatia] ([ORGANIZATION Northwire]) — Ferries stopped as [EVENT Storm Petra] hit the coast.',
  '[ORGANIZATION Tesla] CEO [PERSON Elon Musk] resigned.',
  // Tables, capitals, no capitals, other scripts.
  'Name | Country | Score\n[PERSON Lewis Hamilton] | [LOCATION Britain] | 25\n[PERSON Max Verstappen] | [LOCATION Netherlands] | 18',
  'Name\tCountry\tScore\n[PERSON Lewis Hamilton]\t[LOCATION Britain]\t25\n[PERSON Max Verstappen]\t[LOCATION Netherlands]\t18',
  '- [PERSON Emmanuel Macron], [LOCATION France]\n- [PERSON Olaf Scholz], [LOCATION Germany]\n• [PERSON Ursula von der Leyen], [ORGANIZATION European Commission]',
  '[LOCATION FRANCE] AND [LOCATION GERMANY] SIGN DEAL, SAYS [PERSON EMMANUEL MACRON] IN [LOCATION PARIS].',
  '[LOCATION RUSSIA] AND [LOCATION UKRAINE] SIGN GRAIN DEAL IN [LOCATION ISTANBUL]',
  'the prime minister of [LOCATION russia] met officials in [LOCATION moscow] yesterday',
  'the [ORGANIZATION bbc] said president [PERSON macron] and [PERSON nick jonas] met in [LOCATION new delhi] in march',
  'В Москве Владимир Путин met [PERSON Xi Jinping] (习近平) in [LOCATION Beijing].',
];

for (const fixture of cases) test(fixture, () => check(fixture));

const negatives: readonly string[] = [
  'Although prices rose, yesterday was calm. Nothing happened. However, we are fine.',
  'They may march in March, and the polish wore off the china.',
  'He wed her on a Sat, in the spring; it was their second try.',
  '- milk\n- bread\n- eggs',
  'a b c d e f g',
  '!!! ??? ... --- “” ‘’ ()',
  '',
];

for (const text of negatives) test(`no name: ${text}`, () => check(text));
