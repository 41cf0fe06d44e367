/** What a language says to the recogniser of dates. */
export type DateData = object;
