import type { WorthData } from '../../annotate/claims/worth-features.ts';
import weights from './claims-worth.json' with { type: 'json' };

const list = (phrases: string) => phrases.split(',').map((phrase) => phrase.trim());

export const worth: WorthData = {
  signs: new Map([
    [
      'number',
      list(
        'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, millions, billion, billions, trillion, trillions, dozen, dozens, half, third, quarter, double, doubled, twice, triple, tripled, tens of',
      ),
    ],
    ['percent', list('percent, per cent, percentage, percentage points')],
    [
      'money',
      list(
        'dollar, dollars, cents, budget, deficit, deficits, debt, surplus, salary, salaries, wages, income, spending, tax cut, taxes, euros, pounds',
      ),
    ],
    [
      'record',
      list(
        'voted, vote for, vote against, votes, signed, vetoed, sponsored, introduced, supported, opposed, appointed, proposed, record',
      ),
    ],
    [
      'law',
      list(
        'law, laws, bill, act, constitution, amendment, treaty, court, supreme court, rule, rules, regulation, regulations, statute, illegal, legal, legislation, ban, banned, policy',
      ),
    ],
    [
      'comparison',
      list(
        'more, less, fewer, most, least, higher, lower, highest, lowest, largest, biggest, smallest, greatest, worst, best, bigger, larger, smaller, greater, worse, better, faster, than, increase, increased, increases, decrease, decreased, decline, declined, rise, rose, risen, fell, fallen, drop, dropped, grew, cut, record high, record low, historic',
      ),
    ],
    [
      'cause',
      list(
        'because, because of, led to, leads to, result of, resulted in, caused, causes, due to, thanks to, as a result, therefore, contributed to',
      ),
    ],
    ['absolute', list('never, first, only, all, every, none, nobody, no one, always, entire, any, last')],
    ['future', list("will, going to, won't, shall, 'll, would, plans to, expected to")],
    [
      'opinion',
      list(
        'think, believe, feel, hope, should, ought, must, need to, want, wish, opinion, my view, in my view, great, terrible, wonderful, important, wrong, right, good, bad, beautiful, disgrace, disaster',
      ),
    ],
    ['personal', list("i, me, my, i'm, i've, i’m, i’ve, i'd, i’d, myself")],
    ['we', list("we, us, our, we've, we're, we’re, we’ve")],
    ['you', list('you, your, you know')],
    ['thanks', list('thank, thanks, welcome, question, governor, mr, please')],
    [
      'group',
      list(
        'people, americans, families, workers, children, women, men, jobs, schools, students, countries, states, voters, citizens, companies, troops, soldiers',
      ),
    ],
    [
      'time',
      list(
        'since, ago, years, year, months, month, last year, last week, last month, days, today, january, february, march, april, june, july, august, september, october, november, december',
      ),
    ],
    ['source', list('said, says, according to, report, study, survey, poll, reported')],
    [
      'negation',
      list(
        "not, no, n't, don't, didn't, doesn't, isn't, wasn't, haven't, hasn't, don’t, didn’t, doesn’t, isn’t, wasn’t",
      ),
    ],
    ['has', list('has, have, had, is, are, was, were')],
    [
      'vague',
      list(
        'very, really, too, so, quite, rather, pretty, extremely, such, just, even, kind, sort, something, seem, seems, seemed, sounded, looks, appears, perhaps, likely, probably',
      ),
    ],
    ['hypothetical', list('if, could, may, might, maybe, perhaps, let')],
  ]),
  endings: [
    {
      code: 'superlative',
      letters: 3,
      ends: ['est'],
      except: new Set(
        'west interest honest protest request forest latest invest suggest guest arrest harvest contest modest'.split(
          ' ',
        ),
      ),
    },
    {
      code: 'abstract',
      letters: 3,
      ends: 'tion ment ity ness ism ance ence ship ing'.split(' ').flatMap((end) => [end, `${end}s`]),
      except: new Set(['nothing', 'something', 'everything', 'anything', 'morning', 'evening']),
    },
    {
      code: 'adjective',
      letters: 2,
      ends: 'ful ous ive less able ible ic ish'.split(' '),
      except: new Set(['public', 'republic', 'british']),
    },
  ],
  units: new Set(['percent', 'per', 'million', 'billion', 'trillion', 'thousand']),
  pastForms: new Set(
    `was were had did went took got made gave said told came became began brought built bought caught chose cut drew drove fell fought found grew held kept knew led left lost met
    paid ran rose saw sent set sold spent spoke stood taught thought won wrote`.split(/\s+/),
  ),
  weights,
};
