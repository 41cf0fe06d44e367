import type { CueVerb, Frame, VerbForm } from '../../annotate/claims/data.ts';
import type { ClaimAct } from '../../annotate/model.ts';
import { verbForms } from './verb-forms.ts';

/** act | what it takes | verbs; a particle follows its verb after `+`. */
const table = `
statement   | clause                  | say concede underscore add state maintain contend confess disclose reply respond answer retort counter observe remark comment write tweet retweet joke quip recall testify boast hint indicate imply clarify point+out conclude argue assert insist elaborate post brag muse opine deadpan volunteer recount relate concur agree lament complain gripe fume warn caution interject chime+in email proclaim profess attest swear lie pontificate scoff marvel theorize speculate reckon posit postulate rejoin shoot+back fire+back
statement   | clause object           | announce confirm declare mention report suggest claim discuss describe call portray characterize characterise label brand dub predict forecast propose recommend note acknowledge stress emphasize emphasise repeat reiterate underline explain reveal admit
statement   | quotation               | continue go+on begin shout yell cry exclaim whisper scream mutter murmur chuckle laugh joke tease intone chant sigh snap bark offer sum+up ad-lib implore exhort thunder bellow crack sneer blurt open close finish start read crow grumble roar write+back
statement   | object                  | point+to warn+of warn+against complain+about boast+of boast+about hint+at argue+for argue+against
statement   | addressee clause        | tell inform remind assure notify advise
accusation  | clause                  | allege charge
accusation  | object                  | accuse blame
criticism   | object                  | call+out criticize criticise condemn denounce deplore decry
endorsement | object                  | praise applaud
denial      | clause object            | deny dispute
denial      | object                  | reject refute rebut dismiss disavow
question    | clause addressee object | ask
question    | clause                  | wonder inquire query
promise     | object                  | threaten
promise     | clause object           | promise pledge vow guarantee
demand      | object                  | urge call+for call+on call+upon ask+for demand
demand      | clause                  | demand urge
belief      | clause                  | believe think feel fear hope expect doubt suspect assume worry guess realize figure
finding     | clause object           | show find
finding     | clause                  | estimate determine discover calculate
`;

/** Forms that are nouns at least as often as verbs. */
const nounLike = new Set(
  `claim claims report reports state states call calls note notes comment comments remark remarks answer answers reply replies response promise promises pledge pledges
  vow vows post posts tweet tweets charge charges demand demands joke jokes doubt doubts hope hopes fear fears hint hints guess figure figures estimate estimates show
  shows worry worries question questions blame lament laments forecast forecasts wonder wonders email emails relates offer offers open close cry cries laugh laughs start
  starts finish boast counter counters crack cracks query retort thought find finds label brand dispute brief suspect suspects swear marvel writing findings
  finding reading showing feeling opening warning warnings beginning calling comment read lie lies stress tease crow roar fume feel allow accounting advise`.split(
    /\s+/,
  ),
);

function build(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const row of table.trim().split('\n')) {
    const [act = '', frames = '', verbs = ''] = row.split('|').map((cell) => cell.trim());
    for (const entry of verbs.split(/\s+/)) {
      const [base = '', particle] = entry.split('+');
      const verb: CueVerb = {
        lemma: particle ? `${base} ${particle}` : base,
        particle,
        act: act as ClaimAct,
        frames: new Set(frames.split(/\s+/) as Frame[]),
      };
      for (const [form, tenses] of verbForms(base)) {
        const list = forms.get(form) ?? [];
        if (particle) list.unshift({ verb, tenses, nounLike: nounLike.has(form) });
        else list.push({ verb, tenses, nounLike: nounLike.has(form) });
        forms.set(form, list);
      }
    }
  }
  return forms;
}

/** The cue verbs by written form. */
export const cueVerbs = build();
