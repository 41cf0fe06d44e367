/**
 * npm run bench:planted -- ARTICLES.jsonl … [--errors 2000] [--show KIND]
 *
 * How many errors the checks find that were planted into clean articles, kind by kind: a weekday that isn't the day of its date, one mention of a name
 * respelled, a closing quotation mark dropped, the name before an acronym removed, a number of the headline or of a sum changed. An article is a
 * line `{"text", "date"?}`. An error is found where its check finds something at it that it does not find in the article as it was. The same
 * articles give the same errors.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Article, Problem, Span } from '../../server/src/annotate/model.ts';
import { monthNames, weekdayNames } from '../../server/src/annotate/resolve/calendar-words.ts';
import { checks, withProblems } from '../../server/src/checks/index.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { randomNumbers } from '../review/revisions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '2000' }, show: { type: 'string' } },
});

interface Clean {
  readonly text: string;
  readonly date: string | undefined;
}

/** A change to a text that makes it wrong. */
interface Planted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Random = () => number;

/** A way to spoil an article, the check that should find it, and the places where an article can be spoiled so. */
interface Kind {
  readonly name: string;
  readonly checks: readonly string[];
  places(article: Article, random: Random): readonly Planted[];
}

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

const kinds: readonly Kind[] = [
  {
    name: 'weekday',
    checks: ['weekday-date'],
    places: ({ dates, text }, random) =>
      dates.flatMap(({ start, end, value }) => {
        // `on Tuesday` with its date, and the wrong weekday.
        const name = weekdayNames.find((weekday) => weekday === text.slice(start, end));
        const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(value) ?? [];
        if (!name || !month) return [];
        const others = weekdayNames.filter((weekday) => weekday !== name);
        const [wrong, written, number] = [pick(others, random) ?? '', monthNames[Number(month) - 1], Number(day)];
        const shapes = [
          `${wrong}, ${written} ${number}`,
          `${wrong} ${number} ${written}`,
          `${wrong} (${written} ${number})`,
        ];
        return [{ start, end, text: pick(shapes, random) ?? '' }];
      }),
  },
  {
    name: 'spelling',
    checks: ['name-spelling', 'headline-body'],
    places: ({ mentions, text }, random) => {
      const surnames = mentions.flatMap(({ kind, start, end }) => {
        const surname = /\p{Lu}\p{Ll}{4,}$/u.exec(text.slice(start, end))?.[0];
        return kind === 'PERSON' && surname ? [{ surname, start: end - surname.length, end }] : [];
      });
      const often = surnames.filter(({ surname }) => surnames.filter((other) => other.surname === surname).length > 1);
      return often.map(({ surname, start, end }) => ({ start, end, text: respelled(surname, random) }));
    },
  },
  {
    name: 'quotation',
    checks: ['quotation-marks'],
    places: ({ text, problems }) => {
      const paragraphAt = (at: number) => text.slice(text.lastIndexOf('\n', at) + 1, `${text}\n`.indexOf('\n', at));
      const broken = new Set(
        problems.filter(({ check }) => check === 'quotation-marks').map(({ start }) => paragraphAt(start)),
      );
      // Neither the marks of a web page's code nor those of a paragraph that was wrong before.
      return Array.from(text.matchAll(/(?<=[\p{L}\p{N}.,!?…])[”"](?=\s|[.,;:?!)]|$)/gu))
        .filter(({ index }) => !/=["”]|["”]>/.test(paragraphAt(index)) && !broken.has(paragraphAt(index)))
        .map(({ index }) => ({ start: index, end: index + 1, text: '' }));
    },
  },
  {
    name: 'acronym',
    checks: ['acronyms'],
    places: ({ text }) =>
      Array.from(
        text.matchAll(
          /((?:\p{Lu}[\p{L}’-]+ )(?:(?:of|for|and|the|on|in|de|to|\p{Lu}[\p{L}’-]+) )*\p{Lu}[\p{L}’-]+) \((\p{Lu}{3,6})\)/gu,
        ),
        ({ index, 0: whole, 1: name = '', 2: acronym = '' }) => ({ index, whole, name, acronym }),
      )
        .filter(({ name, acronym, index, whole }) => {
          const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
          const isUsed = new RegExp(`\\b${acronym}\\b`).test(text.slice(index + whole.length));
          const isKnown = english.checks.acronyms.known.has(acronym);
          return (
            !isKnown &&
            initials.endsWith(acronym) &&
            isUsed &&
            !text.slice(0, index).includes(acronym) &&
            text.split(name).length === 2
          );
        })
        .map(({ index, whole, acronym }) => ({ start: index, end: index + whole.length, text: acronym })),
  },
  {
    name: 'headline',
    checks: ['headline-body'],
    // A headline that is the beginning of the first sentence, with another number.
    places: ({ text, zones, dates }, random) => {
      if (zones.some(({ kind }) => kind === 'headline')) return [];
      const { 1: first = '', 0: whole = '' } =
        /^(?:[^\n]{0,60}(?:--|—|–) )?(\p{Lu}[^\n.!?;:=&]{30,90})(?=[,.] )/u.exec(text) ?? [];
      const at = whole.length - first.length;
      return numbersIn(first, { start: 0, end: first.length })
        .filter(({ start }) => !dates.some((date) => date.start <= at + start && at + start < date.end))
        .map(({ start, end, number }) => {
          const wrong = String(Number(number.replace(/,/g, '')) + 1 + Math.floor(random() * 9));
          return { start: 0, end: 0, text: `${first.slice(0, start)}${wrong}${first.slice(end)}\n\n` };
        });
    },
  },
  {
    name: 'total',
    checks: ['conflicts'],
    places: ({ text }, random) => [
      // `42 of the 50`: more than there are.
      ...Array.from(text.matchAll(/(?<=[\s(])(\d+)(?= (?:out )?of (?:the|its|their) (\d+) \p{L})/gu))
        .filter(([, part, whole]) => Number(part) < Number(whole) && Number(whole) < 1900)
        .map(({ index, 0: part, 2: whole }) => ({
          start: index,
          end: index + part.length,
          text: String(Number(whole) + 1 + Math.floor(random() * 9)),
        })),
      // `12 people, including 5 women`.
      ...Array.from(text.matchAll(/(?<=\s)(\d+)(?= \p{Ll}+(?: \p{Ll}+)?,? including (\d+) \p{Ll})/gu))
        .filter(([, whole, part]) => Number(part) > 1 && Number(part) < Number(whole))
        .map(({ index, 0: whole, 2: part }) => ({
          start: index,
          end: index + whole.length,
          text: String(Math.max(1, Number(part) - 1 - Math.floor(random() * Number(part)))),
        })),
      // `rose 20 percent to 60 million from 50 million`: another share.
      ...Array.from(
        text.matchAll(
          /(?<=\b(?:rose|fell|grew|increased|dropped|declined|jumped|up|down) (?:by )?)(\d+(?:\.\d+)?)(?= ?(?:%|percent|per cent) (?:to|from) [$€£]?[\d.,]+[^.;\n]{0,40}? (?:from|to) [$€£]?\d[\d.,]*)/g,
        ),
      ).map(({ index, 0: share }) => ({
        start: index,
        end: index + share.length,
        text: String(Math.round(Number(share) * (3 + random()) + 7)),
      })),
    ],
  },
];

const numbersIn = (text: string, { start, end }: Span) =>
  Array.from(
    text.slice(start, end).matchAll(/(?<![\p{L}\d.,:/$€£-])\d{1,3}(?:,\d{3})*(?![\d\p{L}:/-]|[.,]\d)/gu),
    (match) => ({
      number: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );

/** A name with a slip of the pen: a letter left out, doubled, replaced or exchanged with the next. Never the first. */
function respelled(name: string, random: Random): string {
  for (;;) {
    const at = 1 + Math.floor(random() * (name.length - 1));
    const other = pick([...'aeiounrlst'], random) ?? 'a';
    const slips = [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + name.charAt(at) + name.slice(at),
      name.slice(0, at) + other + name.slice(at + 1),
      name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    ];
    const slip = pick(slips, random) ?? name;
    if (slip !== name) return slip;
  }
}

/** Every check, also those that are off by default. */
const levels = Object.fromEntries(checks.map(({ id }) => [id, 'hint']));

const checked = ({ text, date }: Clean): Article =>
  withProblems(annotate(text, { language: english, published: date }), english.checks, { levels });

/** Whether a problem, in an article that was spoiled, is about the error. */
function isAbout(problem: Problem, planted: Planted, kind: Kind): boolean {
  if (!kind.checks.includes(problem.check)) return false;
  const [start, end] = [planted.start - 1, planted.start + planted.text.length + 1];
  // A mark that is missing is seen at the other of its pair, in the same paragraph or the next.
  const near = kind.name === 'quotation' ? 2000 : 0;
  return [problem, ...(problem.related ?? [])].some((place) => place.start <= end + near && place.end >= start - near);
}

const articles = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Clean => {
      const { text, date, published, dct } = JSON.parse(line);
      return { text, date: /^\d{4}-\d\d-\d\d/.exec(date ?? published ?? dct ?? '')?.[0] };
    }),
);

const random = randomNumbers(8);
const annotated = articles.map((clean) => ({ clean, article: checked(clean) }));
const places = kinds
  .map((kind) => ({
    kind,
    all: annotated
      .flatMap(({ clean, article }) => kind.places(article, random).map((planted) => ({ clean, article, planted })))
      .toSorted(() => random() - 0.5),
  }))
  .sort((a, b) => a.all.length - b.all.length);
let left = Number(values.errors);
let total = 0;
console.log('kind        planted  found');
for (const [index, { kind, all }] of places.entries()) {
  // Kinds with few places leave theirs to the others.
  const chosen = all.slice(0, Math.ceil(left / (kinds.length - index)));
  left -= chosen.length;
  total += chosen.length;
  let found = 0;
  for (const { clean, article, planted } of chosen) {
    const text = clean.text.slice(0, planted.start) + planted.text + clean.text.slice(planted.end);
    const before = new Set(article.problems.map(keyOf(clean.text)));
    const now = checked({ ...clean, text }).problems.filter((problem) => !before.has(keyOf(text)(problem)));
    const isFound = now.some((problem) => isAbout(problem, planted, kind));
    if (isFound) found += 1;
    else if (values.show === kind.name)
      console.log(
        `  ${JSON.stringify(text.slice(Math.max(0, planted.start - 150), planted.start))}⟦${planted.text}⟧${JSON.stringify(text.slice(planted.start + planted.text.length, planted.start + 150))} for ${JSON.stringify(clean.text.slice(planted.start, planted.end))}`,
      );
  }
  const share = chosen.length > 0 ? `${((100 * found) / chosen.length).toFixed(1)} %` : '';
  console.log(`${kind.name.padEnd(10)}${String(chosen.length).padStart(9)}  ${share}`);
}
console.log(`${'all'.padEnd(10)}${String(total).padStart(9)}`);

/** What a problem is, wherever it stands. */
function keyOf(text: string) {
  return ({ check, start, end, message }: Problem): string =>
    JSON.stringify([check, message, text.slice(start - 20, end + 20)]);
}
