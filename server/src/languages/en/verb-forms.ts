import type { VerbTense } from '../../annotate/claims/data.ts';

/** past, then the past participle where it differs. */
const irregular = new Map(
  `say said; tell told; write wrote written; find found; show showed shown; think thought; believe believed; know knew known; feel felt; see saw seen;
  hear heard; read read; understand understood; forget forgot forgotten; swear swore sworn; hold held; make made; give gave given; go went gone;
  begin began begun; put put; foretell foretold; foresee foresaw foreseen; mean meant; rebut rebutted; admit admitted; quip quipped; refer referred;
  regret regretted; concur concurred; infer inferred; rap rapped; blog blogged; chat chatted; text texted; slam slammed; pan panned; plan planned;
  nod nodded; vow vowed; withdraw withdrew withdrawn; shout shouted; chip chipped; get got; take took taken; forbid forbade forbidden; bid bid; pen penned;
  prefer preferred; rip ripped; submit submitted; permit permitted; commit committed; back backed; sum summed; spin spun; sing sang sung; speak spoke spoken;
  overhear overheard; teach taught; retell retold; rule ruled; learn learned; become became become; come came come; bring brought; catch caught; choose chose chosen; grow grew grown; lead led; lose lost; seek sought; sell sold; send sent;
  sit sat; spend spent; stand stood; steal stole stolen; throw threw thrown; wear wore worn; win won; overcome overcame overcome; arise arose arisen; occur occurred; hint hinted; beg begged; chide chided; snap snapped; rag ragged`
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .map(([base = '', past = '', participle = past]) => [base, { past, participle }] as const),
);

/** The written forms of an English verb and which tenses each stands for. */
export function verbForms(base: string): ReadonlyMap<string, ReadonlySet<VerbTense>> {
  const known = irregular.get(base);
  const doubled =
    known?.past === `${base}${base.at(-1)}ed` ||
    ['begin', 'put', 'get', 'forget', 'forbid', 'spin', 'win', 'sit'].includes(base);
  const past = known?.past ?? regularPast(base);
  const forms = new Map<string, Set<VerbTense>>();
  const add = (form: string, tense: VerbTense) => forms.set(form, (forms.get(form) ?? new Set()).add(tense));
  add(base, 'base');
  add(present(base), 'present');
  add(past, 'past');
  add(known?.participle ?? past, 'participle');
  add(gerund(base, doubled), 'gerund');
  return forms;
}

function regularPast(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function present(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerund(base: string, doubled: boolean): string {
  if (doubled) return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
