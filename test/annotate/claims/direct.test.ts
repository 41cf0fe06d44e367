import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMarked } from '../../marked.ts';
import { attributed, find } from './find.ts';

const check = (fixture: string) => test(fixture, () => checkMarked(fixture, find));

// The tag after a quotation.
check('[content “It is late,”] [source Novak] [cue notes].');
check('[content “It is late,”] [source the minister, a farmer’s son], [cue wrote] on his page.');
check('[content “It is late,”] [source Mr. Novak, a farmer], [cue said] dryly.');
check('[content “Really,”] [source she] [cue added] when he was late.');
check('[content “He asked, ‘Is it late?’”] [source Novak] [cue told] reporters.');
check('[content That “is what saved us,”] [cue said] [source Ann Hill, the minister] when the tax was raised.');
check('[cue Continued] [source Novak]: [content “It is late.”]');
check('[content “It is late,”] [source the minister] was quoted as [cue saying] by Tass.');
check('He was [cue asked], [content “Is it late?”] [source Novak] [cue answered], [content “It is not.”]');
check('[source He] [cue said], [content “It is late.”] The office did not elaborate.');

const none = (text: string) => test(`no claim: ${text}`, () => assert.deepEqual(attributed(text), []));

// Titles are no words of the speaker.
check('[content “It is late,”] [cue wrote] [source the authors of the “Growth and Hope Project,”] giving an example.');
check('[content “It is late,”] [cue said] [source Ann Hill, author of “America’s Bitter Pill,” a history].');
check('[source Novak] [cue said] in his book, “An American Son,” [content that he left early].');

// Where the words go on, and where they end.
check('[source He] [cue told] the crowd, [content “I am late,”] and, [content “Is anybody here who is not late?”]');
check('[source She] [cue told] the mayors who met there, [content “It is late.”]');
check('[content “In breaking news,”] [source he] [cue wrote], [content “she is late,”] after Novak had left.');
check('[content “It was early,”] [source she] [cue said]. [content For others, “it was already far too late.”]');

// A colon without a verb.
check('[source She] smiled[cue :] [content “There is no plan at all.”]');
check('It surprised nobody[cue :] [content “There is no plan at all.”]');

// In the words of somebody.
check('It was late and, [cue in the words of] [source the prosecutor], [content “far too late for everybody.”]');

// A quotation right after what somebody is reported to say.
check('[source She] [cue said] [content it was late]. [content “It was never so late before.”]');

// Called by a title.
none('There is a book by Novak called “The Last Bridge.”');
