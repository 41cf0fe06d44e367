import type { DateMention } from '../annotate/model.ts';
import type { Carries } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { nest, render } from './nest.ts';
import { attributes, escapeText } from './xml.ts';

const carries: Carries = {
  label: (kind) => (kind === 'DATE' ? 'TIMEX3' : undefined),
  overlap: false,
  discontinuous: false,
  borders: 'any',
  characters: 'xml',
  relations: ['anchor'],
  details: ['places', 'values'],
};

/** TimeML 1.2: the article with its expressions of time as TIMEX3; `t0` is the day of publication. */
export const timeml: Format = {
  id: 'timeml',
  label: 'TimeML',
  purpose: 'The article with its dates as TIMEX3: for research on time',
  extension: '.tml',
  languageId: 'xml',
  offsets: 'none',
  text: 'always',
  oneFileForAll: false,
  carries,
  write(article, context) {
    const { text, published } = article;
    const { annotations } = fitTo(article, carries, context);
    const dates = new Map(article.dates.map((date) => [date.id, date]));
    const ids = new Map(annotations.map(({ id }, index) => [id, `t${index + 1}`]));
    const anchorOf = ({ anchor }: DateMention) => (anchor === 'published' ? published && 't0' : ids.get(anchor));
    const inside = render(
      { start: 0, end: text.length },
      nest(annotations).roots,
      (start, end) => escapeText(text.slice(start, end)),
      ({ row }, words) => {
        const date = dates.get(row.id);
        if (!date) return words;
        const anchor = anchorOf(date) || undefined;
        const values = {
          tid: ids.get(row.id),
          type: date.type,
          value: date.value,
          mod: date.mod,
          temporalFunction: anchor ? 'true' : undefined,
          anchorTimeID: anchor,
        };
        return `<TIMEX3${attributes(values)}>${words}</TIMEX3>`;
      },
    );
    const publication = published
      ? `<TIMEX3${attributes({ tid: 't0', type: 'DATE', value: published.value, functionInDocument: 'PUBLICATION_TIME' })}>${published.value}</TIMEX3>\n`
      : '';
    return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>${publication}${inside}</TimeML>\n`;
  },
};
