import type { CheckWords } from '../../checks/words.ts';

export const checks: CheckWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  rescheduling:
    /\b(?:mov|chang|bring|brought|forward|advanc|shift|reschedul|earlier|revis|push|adjust|postpon|correct|amend|switch|alter|backdat|rewind|compar|fell|fall|drop|declin|rose|rise|increas|decreas|counting)/i,
};
