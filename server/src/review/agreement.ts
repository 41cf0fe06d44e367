/**
 * How far annotators agree beyond chance, for labels without an order. After Artstein and Poesio, "Inter-Coder Agreement for Computational
 * Linguistics" (2008). Each coefficient takes the labels of each annotator, as many for each and in the same order, and is 1 where no other
 * agreement is possible.
 */
export type Labels = readonly (readonly string[])[];

/** The share of items on which two annotators agree, over all pairs of annotators. */
export function observedAgreement(labels: Labels): number {
  return mean(pairs(labels).map(([a, b]) => share(a, b)));
}

/** Cohen's kappa, chance being what each of two annotators does on the whole; of more annotators, the mean of all pairs. */
export function cohenKappa(labels: Labels): number {
  return mean(pairs(labels).map(([a, b]) => beyondChance(share(a, b), chanceTogether(a, b))));
}

/** Davies and Fleiss's multi-kappa: Cohen's for any number of annotators, with the chance averaged over the pairs. */
export function multiKappa(labels: Labels): number {
  const chance = mean(pairs(labels).map(([a, b]) => chanceTogether(a, b)));
  return beyondChance(observedAgreement(labels), chance);
}

/** Fleiss's kappa, which for two annotators is Scott's pi: chance being what all annotators together do. */
export function fleissKappa(labels: Labels): number {
  const all = labels.flat();
  return beyondChance(
    observedAgreement(labels),
    sum([...counts(all).values()].map((count) => (count / all.length) ** 2)),
  );
}

/** Bennett, Alpert and Goldstein's S: chance being any label as likely as any other. */
export function bennettS(labels: Labels): number {
  return beyondChance(observedAgreement(labels), 1 / counts(labels.flat()).size);
}

/** Krippendorff's alpha for nominal labels, where every annotator labelled every item. */
export function krippendorffAlpha(labels: Labels): number {
  const all = labels.flat();
  const chance = sum([...counts(all).values()].map((count) => (count * (count - 1)) / (all.length * (all.length - 1))));
  return beyondChance(observedAgreement(labels), chance);
}

const beyondChance = (observed: number, chance: number): number =>
  chance >= 1 ? 1 : (observed - chance) / (1 - chance);

const share = (a: readonly string[], b: readonly string[]): number =>
  a.filter((label, index) => label === b[index]).length / a.length;

function chanceTogether(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [counts(a), counts(b)];
  return sum(Array.from(inA, ([label, count]) => (count / a.length) * ((inB.get(label) ?? 0) / b.length)));
}

function counts(labels: readonly string[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const label of labels) result.set(label, (result.get(label) ?? 0) + 1);
  return result;
}

/** Every two of some items, in their order. */
export function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
