/** What a language says to the recogniser of entities. */
export type EntityData = object;
