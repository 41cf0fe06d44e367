/** What a name sounds like, roughly: spellings of one name that was brought over from another alphabet have the same key. */
export function soundKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’'-]/gu, '')
    .replace(/tch/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{4})e$/, '');
}

/** Whether one word becomes the other by one letter added, removed, replaced, or exchanged with its neighbour. */
export function oneLetterApart(one: string, other: string): boolean {
  if (one.length > other.length) return oneLetterApart(other, one);
  if (one === other || other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
