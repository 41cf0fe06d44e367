/** How a newsroom settles what style guides decide differently. */
export interface HouseStyle {
  /** The style guide it is, or starts from; it also says how the days of the calendar are written. */
  readonly name: StyleName | undefined;
  /** Whether `today`, `yesterday` and `tomorrow` may stand in print, where they are stale when they are read. */
  readonly relativeDays: boolean;
  /** Whether `last Tuesday` and `next Tuesday` may be written, which two readers take for two days. */
  readonly lastAndNextWeekdays: boolean;
  /** Whether a day within a week of publication may be written with its date. */
  readonly weekdayWithDate: boolean;
  /** Whether an acronym may follow its name in brackets: `Full Name (FN)`. */
  readonly acronymsInBrackets: boolean;
}

/** The styles that have a name. */
export type StyleName = 'ap' | 'reuters' | 'guardian';

/**
 * What each style guide says: AP Stylebook, “time element”, “abbreviations and acronyms”; Reuters Handbook, “days and dates”; Guardian style guide,
 * “dates”. What a guide does not settle is allowed.
 */
export const houseStyles: Readonly<Record<StyleName, HouseStyle>> = {
  ap: {
    name: 'ap',
    relativeDays: false,
    lastAndNextWeekdays: false,
    weekdayWithDate: false,
    acronymsInBrackets: false,
  },
  reuters: {
    name: 'reuters',
    relativeDays: false,
    lastAndNextWeekdays: true,
    weekdayWithDate: true,
    acronymsInBrackets: true,
  },
  guardian: {
    name: 'guardian',
    relativeDays: true,
    lastAndNextWeekdays: true,
    weekdayWithDate: true,
    acronymsInBrackets: true,
  },
};

export const styleNames: readonly StyleName[] = ['ap', 'reuters', 'guardian'];

/** What all the styles agree on, which is asked of a newsroom that has not chosen one. */
export const commonStyle: HouseStyle = {
  name: undefined,
  relativeDays: true,
  lastAndNextWeekdays: true,
  weekdayWithDate: true,
  acronymsInBrackets: true,
};
