/**
 * A name like the given one that is not taken: `talks.json`, `talks 2.json`, `talks 3.json`, … Upper and lower case count as the same, as
 * they do on many disks.
 */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2, candidate = name; ; candidate = `${stem} ${number++}${extension}`) {
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
