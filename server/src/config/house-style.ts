import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { message } from '../checks/message.ts';
import { commonStyle, type HouseStyle, houseStyles, styleNames } from '../checks/style-guides.ts';
import { flag, mistake, object, oneOf, type Reader, spanOf } from './reading.ts';

const name = oneOf(styleNames);

const settings = object({
  from: name,
  relativeDays: flag,
  lastAndNextWeekdays: flag,
  weekdayWithDate: flag,
  acronymsInBrackets: flag,
});

/** `ap`, or settings of the newsroom's own, which may start from a style: `{ from: ap, relativeDays: true }`. */
export const readHouseStyle: Reader<HouseStyle> = (node, report) => {
  if (isSeq(node)) {
    report(mistake(spanOf(node), twoStyles(node.items as readonly Node[])));
    return undefined;
  }
  if (!isMap(node)) {
    const style = name(node, report);
    return style && houseStyles[style];
  }
  const { from, ...own } = settings(node, report) ?? {};
  return { ...(from ? houseStyles[from] : commonStyle), ...own };
};

/** Why there can't be several styles: where those that are asked for differ. */
function twoStyles(items: readonly Node[]) {
  const names = items.map((item) => (isScalar(item) ? String(item.value) : ''));
  const asked = styleNames.filter((style) => names.includes(style)).map((style) => houseStyles[style]);
  const differing = (Object.keys(commonStyle) as (keyof HouseStyle)[]).filter(
    (key) => key !== 'name' && new Set(asked.map((style) => style[key])).size > 1,
  );
  return differing.length > 0
    ? message(
        'These styles contradict each other ({0}). Choose one, and write beside it what is otherwise.',
        differing.join(', '),
      )
    : message('Choose one style, and write beside it what is otherwise.');
}
