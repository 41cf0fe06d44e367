/** Names as languages other than English make them, put together by chance for more examples (augment.ts). */
import { organisationWords, placeWords } from './organisations.ts';

const list = (text: string): readonly (readonly string[])[] => text.split(',').map((one) => one.split(' '));

/** What stands before a family name, a space between two tokens. */
const particles = list(
  'da,do,dos,de,del,de la,de los,di,della,van,van der,van den,von,von der,ten,ter,bin,ibn,al -,el -,Al,El,De,Van,Von,Bin,abu,Abu,du,le,La,Mac',
);
/** What joins two words of a name. */
const joints = list('de,de,do,da,dos,del,de la,de los,di,della,du,des,of,al -,-,- e -,e,y,für,et');
const articles = 'El La Le Les O A Il Al Der Die Das Los Las'.split(' ');
const ministries = 'Ministry Ministry Department Committee Institute Faculty Office Directorate Board'.split(' ');
const fields =
  'Education Health Science Technology Trade Industry Commerce Agriculture Fisheries Environment Tourism Culture Sports Youth Labour Energy Transport Communications Finance Planning Justice Welfare Housing Water Mining Innovation Research Statistics Immigration'.split(
    ' ',
  );

/** How many of the words that organisations are headed by are of other languages; the rest are of firms with English names. */
const foreignHeads = organisationWords.slice(0, 300);
/** The same for places. */
const foreignPlaces = placeWords.slice(0, 75);

/** Words to make names of, and chance, from 0 up to 1. */
export interface Source {
  readonly words: readonly string[];
  readonly random: () => number;
}

const pick = <T>(from: readonly T[], { random }: Source): T => from[Math.floor(random() * from.length)] as T;

/** A particle of a family name, as tokens. */
export const particle = (source: Source): readonly string[] => pick(particles, source);

/** `Porto do Açu`, `Wadi Halfa`, as tokens. */
export function foreignPlace(source: Source): readonly string[] {
  const head = pick(foreignPlaces, source);
  const joint = source.random() < 0.5 ? pick(joints, source) : [];
  return [head, ...joint, pick(source.words, source)];
}

/** `Correio do Tejo`, `Banco de Chile`, `El Mundo`, `Ministry of Trade, Industry and Energy`, as tokens. */
export function foreignOrganisation(source: Source): readonly string[] {
  const { random } = source;
  const draw = random();
  const head = pick(foreignHeads, source);
  const word = () => (random() < 0.75 ? pick(source.words, source) : pick(foreignHeads, source));
  if (draw < 0.12) return ministry(source);
  if (draw < 0.42) return [head, ...pick(joints, source), word()];
  if (draw < 0.54) return [head, ...pick(joints, source), word(), ...pick(joints, source), word()];
  if (draw < 0.72) return [head, word()];
  if (draw < 0.87) return [word(), head];
  return [pick(articles, source), word()];
}

/** `Department of Health and Welfare`, with two fields or three. */
function ministry(source: Source): readonly string[] {
  const field = () => pick(fields, source);
  const more = source.random() < 0.6 ? [',', field()] : [];
  return [pick(ministries, source), 'of', field(), ...more, 'and', field()];
}
