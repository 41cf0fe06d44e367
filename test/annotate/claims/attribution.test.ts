import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMarked } from '../../marked.ts';
import { attributed, find } from './find.ts';

const check = (fixture: string) => test(fixture, () => checkMarked(fixture, find));

// Order of content, cue and source.
check('[content “We will leave on Monday,”] [source the minister] [cue said].');
check('[content “We will leave,”] [cue said] [source Kim Wells, a schoolteacher].');
check('[content “Who will leave?”] [source Trump] [cue said].');
check('[source The minister] [cue said] [content that prices had doubled].');
check('[source The minister] [cue said] on Monday [content that prices had doubled].');
check('[source She] [cue told] reporters [content that prices had doubled].');
check('[cue According to] [source the ministry], [content prices had doubled].');
check('[content Prices had doubled], [cue according to] [source the ministry].');
check('[content Prices had doubled], [source the ministry] [cue said] on Monday.');
check('As [source the ministry] [cue reported], [content prices had doubled].');
check('[source He] [cue replied]: [content “Never.” “Not once.”]');

check('[source A spokesperson, who asked not to be named], [cue said] [content that prices had doubled].');
check('[source Two officials, who declined to be identified], [cue said] [content that prices had doubled].');

// Discontinuous content.
check('[content “We will leave,”] [source he] [cue said], [content “if we must.”]');
check('[content “We will leave,”] [source he] [cue said]. [content “We must.”]');
check("[content ''We will leave,''] [source he] [cue said] on ''Meet the Press.'' [content ''We must leave it.'']");
check('[content “How big is that wall?”] [cue asked] [source the boy, who wore a hat].');
check('[content Prices], [source he] [cue said], [content will double soon].');

// Verbs that share a subject, participles.
check(
  '[source [source The mayor]] [cue said] [content the bridge was safe], [cue adding] [content that it would open soon].',
);

// Where content ends.
check('[content [source He] [cue said] [content the bridge was safe]], [cue according to] [source a police report].');
check('[source He] [cue said] [content the bridge was safe], while nobody believed it.');
check('[source Officials] [cue say] [content at least 20 people were hurt].');
check('He sent [source a letter] [cue saying] [content that the bridge was safe].');
check('[source [source He]] [cue says] [content the bridge is safe] and [cue calls] [content it “a marvel.”]');
check('[source The mayor] [cue denied] [content any delay], and nobody repaired the bridge.');
check('[source The mayor] [cue said] [content the bridge would open], but there is no sign of that.');
check('[source The mayor] [cue announced] [content the plan] on Monday.');
check('[source She] [cue says] [content the bridge is safe and that the road is not].');

check('[source Officials] [cue say] [content the bridge is safe], which nobody believes.');
check('[source He] [cue says] [content the bridge is safe] – even though it shakes.');
check('While [source he] [cue says] [content the bridge is safe], they stay away.');

// Verbs in other forms; what they take.
check('[source The mayor] is [cue calling for] [content a new bridge].');
check('[source The mayor] [cue said] [content the bridge “will open soon.”]');
check('[source The mayor] has [cue acknowledged] [content the delay].');
check('He smiled when [cue asked] [content whether it was late].');
check('He was [cue asked] by [source reporters] about [content the delay].');

// Sources with their descriptions.
check('[source Keith Hutto, a plumbing contractor who attended the rally], [cue said] [content the bridge was safe].');
check('On Friday, [source Mr. Smith] [cue said] [content the bridge was safe].');
check('[source The poll] [cue found] [content that 60 percent were against it].');

check(
  '[source Ann Hill, [source who] [cue says] [content the road is bad]], [cue said] [content the bridge was safe].',
);
check('[source The mayor], though, [cue said] [content the bridge was safe].');
check('He met [source voters] [cue saying] [content the bridge is safe].');
check('[source One in five] [cue said] [content the bridge was safe].');
check('[content “It is late.”] [source Trump] [cue said].');
check('[source She] has [cue said] for weeks [content it is safe].');
check('[source The mayor] left the room, [cue claiming] [content that the bridge was “a marvel.”]');

// The relative pronoun that belongs to what is said.
check('He saw a bridge [content which] [source the mayor] [cue said] [content was safe].');
check('She crossed [content what] [source the mayor] [cue called] [content “a marvel.”]');

// Passives: nobody says it, or whom "by" names.
check('[content The bridge] is [cue said] [content to be safe].');
check('It is [cue said] [content that the bridge is safe].');
check('He was [cue told] by [source the mayor] [content that the bridge was safe].');

// A colon alone.
check('[source BIDEN][cue :] [content I never said so]');

const none = (text: string) => test(`no claim: ${text}`, () => assert.deepEqual(attributed(text), []));

// Words that look like cues; quotation marks that quote nobody.
none('The United States claims court is old.');
none('Hundreds of pledged delegates were there.');
none('They live in the so-called “green zone” of the city.');
none('He starred in “The Long Goodbye” last year.');
none('The report is long.');
none('They live in states that have suffered.');
none('This adds to the quarrel that has begun.');
none('She claimed a victory in the race.');
none('The mayor called Ann Hill earlier to learn more.');
none('They found a house by the river.');
none('The mayor will continue “to break barriers” there.');

test('a claim says how likely it is one', () => {
  const [sure] = attributed('“We will leave on Monday,” the minister said.');
  const [less] = attributed('The plan calls for a bridge.');
  assert.ok((sure?.confidence ?? 0) > 0.9 && (less?.confidence ?? 1) < (sure?.confidence ?? 0));
});

test('what is done by saying: the act of each claim', () => {
  const acts = {
    'The mayor said that it was late.': 'statement',
    'The mayor denied that it was late.': 'denial',
    'The mayor accused Novak of theft.': 'accusation',
    'The mayor asked whether it was late.': 'question',
    'The mayor promised to repair the bridge.': 'promise',
    'The mayor demanded that Novak resign.': 'demand',
    'The mayor urged Novak to resign.': 'demand',
    'The mayor praised the plan as “the best in years.”': 'endorsement',
    'The mayor condemned Novak for his lies.': 'criticism',
    'The mayor believes that it is late.': 'belief',
    'The audit found that it was late.': 'finding',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(acts).map((text) => [text, attributed(text)[0]?.act])), acts);
});

test('what sort of source it is', () => {
  const kinds = {
    'A poll showed that 60 percent oppose the plan.': 'poll',
    'Court documents show that he owed $5 million.': 'document',
    '“It is safe,” an official who asked not to be named said.': 'anonymous',
    'Officials said that it was safe.': 'anonymous',
    'The ministry said that it was safe.': 'organisation',
    'Many voters said that it was safe.': 'group',
    'She said that it was safe.': 'pronoun',
    'The minister said that it was safe.': 'person',
  };
  assert.deepEqual(
    Object.fromEntries(Object.keys(kinds).map((text) => [text, attributed(text)[0]?.source?.kind])),
    kinds,
  );
});

test('a denial is denied, a modal hedges, a negation negates', () => {
  const polarity = (text: string) => attributed(text)[0]?.polarity;
  assert.equal(polarity('Moscow denied that it had sent soldiers.'), 'denied');
  assert.equal(polarity('He would say that it was late.'), 'hedged');
  assert.equal(polarity('He did not say that it was late.'), 'negated');
  assert.equal(polarity('He said that it was late.'), 'asserted');
});

test('who is told is no part of the content', () => {
  const text = '“The tenth will be the day,” Sergei Riabkov told Tass on Tuesday.';
  const [claim] = attributed(text);
  assert.equal(claim?.addressee && text.slice(claim.addressee.start, claim.addressee.end), 'Tass');
});

// A participle that opens the sentence has the subject of the main clause.
check('After [cue saying] [content the bridge was safe], [source the mayor] left.');
check('[cue Saying] [content that the bridge was safe], [source she] left.');

// Statements without a verb that a list holds; counts in words.
check('[content Asawitiri uses the same old photo again], [source some critics] [cue say].');
check('[source The office] [cue said] [content about half of the delay reflected the weather].');
check('[source Nearly three in five] [cue said] [content the bridge was safe].');

// According to, in the middle of a sentence and with a pronoun.
check('[content In the long run], [cue according to] [source the office], [content the number of bridges will rise].');
check('[content He was there in 2004], [cue according to] [source his memoir].');
none('He gives to each according to his needs.');
check('[content The mayor met Novak], as [source The Times] [cue reported] on Tuesday, and he will run.');

// The writer's comment at the end.
check('[source She] [cue said] [content the bridge would “not be built”], a swipe at the mayor.');
check('[source She] [cue said] [content the bridge would be closed], as has the road.');

// Declining to say is not saying.
check('[source The mayor] declined to [cue say] [content whether the bridge was safe].');
none('It is too early to say whether the bridge is safe.');

// Accusations without an accuser, responsibility, and clauses that come after something else.
check('[content The mayor] was [cue accused] [content of theft].');
check('[source The rebels] have [cue claimed] [content responsibility for the attack].');
check('[source The office] [cue said] in a report Thursday [content the bridges are mostly safe].');
check('[source Officials] [cue say] [content until he is back, there will be no vote].');
check('[source A witness] [cue told] the court [content Mr. Novak had left].');
check('[source He] has [cue said] [content he ordered the agency, which builds bridges, to begin].');
none('There is a telling detail.');

// A source between commas.
check('[content The bill], [cue according to] [source the ministry], [content will rise].');
check('[content The bill rose], [cue according to] [source the ministry], which said so twice.');
check(
  '[source Officials] have not [cue said] [content why he was late], but [source Ms. Hill] [cue says] [content there were doubts].',
);

// Long clauses with commas before a tag.
check('[content The deal, reached on Monday, raises pay by a half], [source the union] [cue said] in a statement.');
check('[content The deal raises pay, and cuts hours], [source the union] [cue said].');

// Nouns that report, with whose they are.
check('They laughed at [source the mayor]’s [cue claim] [content that the bridge was safe].');
check('[source Her] [cue promise] [content to repair the bridge] was kept.');
check('The talks promise to be tough.');
check('[source They] [cue promise] [content to be there].');
none('His claim to the throne was weak.');
none('He made a claim that nobody heard.');

// Passives that say who told it.
check('[content The delay] was [cue confirmed] by [source the ministry].');
none('The judge was confirmed on Monday.');
none('He smiled when asked about the delay.');
