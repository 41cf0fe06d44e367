import { recogniseDates } from '../../../server/src/annotate/dates/recognise.ts';
import type { Token } from '../../../server/src/annotate/model.ts';
import { tokenise } from '../../../server/src/annotate/text/tokens.ts';
import { english } from '../../../server/src/languages/en/index.ts';

/** How many times the tokens of a text are looked at while its dates are found. */
export function looks(text: string): number {
  const tokens = tokenise(text, english.text);
  let count = 0;
  const counted: readonly Token[] = new Proxy(tokens as Token[], {
    get(target, key, receiver) {
      count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const sentences = [{ start: 0, end: text.length, from: 0, to: tokens.length }];
  recogniseDates({ text, tokens: counted, sentences }, english);
  return count;
}
