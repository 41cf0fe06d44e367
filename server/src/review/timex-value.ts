import type { TimexType } from '../annotate/model.ts';

/** The shapes of TIMEX3 values, after ISO-TimeML's guidelines. A pattern that holds for a day does not say yet that there is such a day. */
const shapes: readonly (readonly [TimexType, RegExp])[] = [
  ['SET', /^(?:R\d*\/)?P(?=.)(?:\d+[YMWDQ])*(?:T(?:\d+[HMS])+)?$(?<=^R.*)/],
  [
    'DURATION',
    /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE|[YMWDQ]|WE))*(?:T(?=.)(?:(?:\d+(?:\.\d+)?|X)[HMS]|MO|AF|EV|NI|DT)*)?$/,
  ],
  [
    'TIME',
    /^(?:[\dX]{4}-[\dX]{2}-[\dX]{2})?T(?:[\dX]{2}(?::[\dX]{2}(?::\d{2})?)?(?:Z|[+-]\d{2}:\d{2})?|MO|MI|AF|EV|NI|DT)$/,
  ],
  ['SET', /^XXXX-(?:\d{2}(?:-\d{2})?|WXX-\d|XX-\d{2}|SP|SU|FA|WI|Q\d)$/],
  ['DATE', /^(?:PAST|PRESENT|FUTURE)_REF$/],
  [
    'DATE',
    /^(?:BC)?[\dX]{2}(?:[\dX](?:[\dX](?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-[1-7]|-WE)?|SP|SU|FA|WI|Q[1-4X]|H[12X]))?)?)?$/,
  ],
];

/** The type of a TIMEX3 value; undefined for what is none, such as a day that does not exist. */
export function timexTypeOf(value: string): TimexType | undefined {
  const [type] = shapes.find(([, shape]) => shape.test(value)) ?? [];
  const [, year = '', month = '01', day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T|$)/.exec(value) ?? [];
  if (type === undefined || year === '') return type;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? type : undefined;
}
