import { verbForms } from './verb-forms.ts';

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** Auxiliaries and modals with their negations. */
const auxiliaries =
  words(`is are was were has have had do does did will would can could may might must shall should cannot won't wouldn't can't couldn't shouldn't don't doesn't
  didn't isn't aren't wasn't weren't hasn't haven't hadn't won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t`);

/** Common verbs whose third person singular is seldom a noun. */
const verbs =
  words(`accept achieve act add admit adopt agree allow appear apply appoint approve argue arise arrive assume attract avoid become begin belong
  bring carry catch choose collapse come commit compare complete confront consider contain continue contribute create decide decline defeat defend define deny depend
  deserve destroy determine develop disagree disappear discover dismiss distribute earn elect embrace emerge employ enable encourage endorse enforce engage
  enjoy enter establish examine exceed exclude exist expand expect explain extend fail find finish forget gather get give go grow
  happen hear hold identify ignore improve include indicate insist intend introduce invest involve join know launch lead learn listen
  lose maintain make manage marry mean nominate obtain occur operate oppose organize overcome own participate perform permit prefer
  prepare prevail prevent produce promote propose prove provide pursue put receive recognize reduce refer reflect refuse reject
  rely remain remember remove represent require resign resist resolve respond retire reveal satisfy see seek seem sell send serve settle
  sit speak spend stand steal succeed suffer survive take tell tend think throw treat try understand unite urge
  want wear win withdraw write`);

const irregularPasts =
  words(`threw drew struck swept swung wore tore swore shook sank shot broke dealt dug fed fled froze forgot forgave hid laid lent meant overcame rode
  sought sang slept stole stuck swam understood wept woke rang came went got became began fell won lost led left met held kept took gave made saw knew sent put set
  stood spent spoke built bought brought caught chose drove fought flew grew rose ran paid sold spun drank ate beat blew clung crept overthrew withdrew thought felt found told hit`);

/** Past forms that do not end in -ed, but for those of cue verbs. */
export const pastVerbForms: ReadonlySet<string> = new Set([
  ...irregularPasts,
  ...words("was were had did wasn’t weren’t hadn’t didn’t wasn't weren't hadn't didn't said wrote"),
]);

/** Base forms that follow a plural subject and are seldom nouns. */
const bases = words(
  'want seem appear remain tend believe know continue agree need include become go come get make take give see keep prefer deserve oppose expect',
);

/** Finite forms of common verbs: a clause is told by one of them, an auxiliary or a cue verb. */
export const commonVerbForms: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...irregularPasts,
  ...bases,
  ...verbs.flatMap((base) => [...verbForms(base)].filter(([, tenses]) => tenses.has('present')).map(([form]) => form)),
]);
