/** How many groups of words there are, and how many smaller ones each is divided into. */
export const coarseClusters = 64;
export const fineInCoarse = 15;

/** The groups that a word is in as one number of 16 bits, which is not 0. */
export const clusterBits = (coarse: number, fine: number): number => 1 + coarse + coarseClusters * fine;

/** The large group of a word from its bits; −1 for a word in none. */
export const coarseOf = (bits: number): number => (bits === 0 ? -1 : (bits - 1) % coarseClusters);
