import type { ClaimData } from '../../annotate/claims/data.ts';
import { commonVerbForms, pastVerbForms } from './claims-common-verbs.ts';
import confidence from './claims-confidence.json' with { type: 'json' };
import { cueNouns } from './claims-nouns.ts';
import { cueVerbs } from './claims-verbs.ts';
import { worth } from './claims-worth.ts';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

export const claims: ClaimData = {
  verbs: cueVerbs,
  nouns: cueNouns,
  worth,
  confidence,
  sources: {
    poll: words('poll polls survey surveys percent pollster pollsters polling'),
    document:
      words(`report reports study studies statement letter letters email emails document documents article articles book books memo memos filing filings lawsuit complaint
      indictment website site data figures statistics records record results result analysis ad ads advertisement video videos tweet post posts transcript transcripts paper
      papers disclosure disclosures numbers review reviews audit probe investigation research evidence census release column editorial bill law ruling speech message footage images test tests findings survey inquiry memoir memoirs biography
      autobiography profile obituary diary tally estimate estimates forecast forecasts`),
    anonymous:
      words(`official officials source sources aide aides diplomat diplomats insider insiders witness witnesses adviser advisers advisor advisors operative operatives person
      strategist strategists staffer staffers employee employees`),
    organisation:
      words(`ministry party company government police campaign agency committee court union university department administration house kremlin pentagon council commission
      bank group organization organisation network newspaper paper magazine team office board association institute firm corporation army navy military embassy parliament senate
      congress bureau fund center centre foundation society federation authority authorities union press media league church`),
    group: words(
      'people voters critics republicans democrats supporters analysts experts scientists residents police women men students families activists leaders lawmakers members',
    ),
  },
  headingWords:
    words(`question answer note update correction photo photos source sources watch related read exclusive breaking video more here also location date time where when who why what
    how editor analysis opinion live fact facts factbox explainer timeline background context summary example tip warning reminder conclusion transcript fix it that this there result
    chapter part section step day week episode season volume re subject from to cc bcc sent http https edition abstract text headline caption image picture file topics tags
    score final email phone tel fax address web url contact half note: ps p.s follow`),
  headingSources: words(
    'poll polls report reports study survey source sources official officials police minister ministry spokesman spokeswoman expert experts',
  ),
  words: {
    determiners:
      words(`the a an this that these those some any no every each all both most many several few another other such more fewer less half what which whose
      one two three four five six seven eight nine ten dozens hundreds thousands`),
    prepositions:
      words(`of in on at by with from to for about into over under after before during since until till through throughout against among amid amidst between
      without within across behind beyond near toward towards upon via per despite like unlike as including excluding concerning regarding outside inside above
      below beside besides along around onto off than because according ahead alongside following amongst versus`),
    subjectPronouns: words(
      'i he she they we you it who everyone everybody someone somebody nobody anyone others many some one',
    ),
    objectPronouns: words('me him her them us you it himself herself themselves itself myself ourselves'),
    possessives: words("my your his her its our their whose 's ’s"),
    auxiliaries:
      words(`is are was were be been being am has have had having do does did 's ’s 're ’re 've ’ve 'd ’d isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
      didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t ain't ain’t`),
    modals:
      words(`will would can could may might must shall should ought cannot won't wouldn't can't couldn't shouldn't mustn't won’t wouldn’t can’t couldn’t shouldn’t mustn’t
      'll ’ll`),
    negations: words("not never n't n’t neither nor no hardly scarcely"),
    adverbs:
      words(`also then later still now again once even just only often always never ever not already soon recently repeatedly too since long first almost instead
      yesterday today tonight earlier far further quite rather so once twice simply yet sometimes somewhat initially eventually perhaps maybe thus therefore
      however meanwhile moreover nevertheless nonetheless though indeed afterward afterwards likewise famously basically all both`),
    coordinators: words('and or but nor yet &'),
    subordinators:
      words(`that if whether because while when as since after before although though until unless where whereas why how what once lest than whereby
      whenever wherever so`),
    relatives: words('who whom whose which that where when'),
    times:
      words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september
      october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. week month year morning afternoon evening night day weekend earlier later ago recently
      last this next early late mid spring summer fall autumn winter midnight noon mon. tue. wed. thu. fri. sat. sun.`),
    finiteVerbs: commonVerbForms,
    pastVerbs: pastVerbForms,
  },
};
