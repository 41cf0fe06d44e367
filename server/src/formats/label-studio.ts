import { lfText } from '../review/line-breaks.ts';
import { type Carries, everyRelation } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format, WriteContext } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { everyLabel } from './labels.ts';
import { extent } from './layer.ts';
import { codePoints } from './offsets.ts';
import { readLabelStudio } from './read/tools.ts';
import { attributes } from './xml.ts';

const carries: Carries = {
  label: (kind) => kind,
  overlap: true,
  discontinuous: false,
  borders: 'any',
  characters: 'lf',
  relations: everyRelation,
  details: ['places', 'names', 'values'],
};

/** One Label Studio task with our annotations as a prediction, and the labelling configuration that fits it. Line ends are line feeds, which a browser can't change. */
export const labelStudio: Format = {
  id: 'label-studio',
  label: 'Label Studio',
  purpose: 'A task with predictions and the labelling configuration: to review with Label Studio',
  extension: '.label-studio.json',
  languageId: 'json',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: false,
  carries,
  read: readLabelStudio,
  write(article, context) {
    const plain = lfText(article.text);
    const toCodePoints = codePoints(plain.text);
    const { annotations, relations } = fitTo(article, carries, context);
    const regions = annotations.map((row) => {
      const span = extent(row.spans);
      const start = plain.fromOriginal(span.start);
      const end = plain.fromOriginal(span.end);
      const note = row.kind === 'CLAIM' ? '' : row.value || row.name;
      return {
        id: row.id,
        from_name: 'label',
        to_name: 'text',
        type: 'labels',
        value: {
          start: toCodePoints(start),
          end: toCodePoints(end),
          text: plain.text.slice(start, end),
          labels: [row.kind],
        },
        ...(note ? { meta: { text: [note] } } : {}),
      };
    });
    const links = relations.map(({ type, from, to }) => ({
      from_id: from,
      to_id: to,
      type: 'relation',
      direction: 'right',
      labels: [type],
    }));
    const task = {
      data: { text: plain.text, id: context.id },
      predictions: [{ model_version: 'news-annotator', result: [...regions, ...links] }],
    };
    return `${unicodeJson([task], 2)}\n`;
  },
  companions: (_, context) => [{ name: 'label-studio.xml', content: configuration(context) }],
};

const configuration = (context: WriteContext): string =>
  [
    '<View>',
    '  <Style>.htx-text { white-space: pre-wrap; }</Style>',
    '  <Labels name="label" toName="text">',
    ...everyLabel(context).map((value) => `    <Label${attributes({ value })}/>`),
    '  </Labels>',
    '  <Relations>',
    ...everyRelation.map((value) => `    <Relation${attributes({ value })}/>`),
    '  </Relations>',
    '  <Text name="text" value="$text"/>',
    '</View>',
    '',
  ].join('\n');
