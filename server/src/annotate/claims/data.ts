/** What a language says to the recogniser of claims. */
export type ClaimData = object;
