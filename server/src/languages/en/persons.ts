import type { Gender, PersonData } from '../../annotate/entities/data.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
const all = (gender: Gender, list: string): (readonly [string, Gender])[] => words(list).map((word) => [word, gender]);

/** Nouns that tell whether "he" or "she" stands for their bearer; forms of address among them. */
const female = `
  ms mrs miss mme madame mlle frau señora senora doña lady dame smt madam queen princess empress duchess baroness countess sister mother actress
  chairwoman spokeswoman businesswoman congresswoman councilwoman policewoman airwoman servicewoman sportswoman saleswoman heroine hostess waitress nun
  woman girl daughter wife widow aunt niece grandmother granddaughter girlfriend fiancée stepmother mum mom schoolgirl goddess`;
const male = `
  mr messrs monsieur herr señor senor don sir lord shri king prince emperor duke baron sultan emir sheikh father brother pope bishop archbishop cardinal imam
  ayatollah chairman spokesman businessman congressman councilman policeman airman serviceman sportsman salesman monk
  man boy son husband widower uncle nephew grandfather grandson boyfriend fiancé stepfather dad schoolboy gunman fisherman fireman clergyman gentleman`;

export const persons: PersonData = {
  genders: new Map([...all('female', female), ...all('male', male)]),
  pronouns: new Map([
    ['he', { gender: 'male', use: 'subject' }],
    ['him', { gender: 'male', use: 'object' }],
    ['his', { gender: 'male', use: 'possessive' }],
    ['himself', { gender: 'male', use: 'reflexive' }],
    ['she', { gender: 'female', use: 'subject' }],
    ['her', { gender: 'female', use: 'object' }],
    ['hers', { gender: 'female', use: 'possessive' }],
    ['herself', { gender: 'female', use: 'reflexive' }],
  ]),
  personNouns: new Set(
    words(`
    person victim suspect teenager student teacher driver pupil official worker employee resident citizen patient passenger witness survivor soldier
    fighter rebel militant attacker shooter bomber hacker killer murderer thief prisoner inmate detainee defendant plaintiff complainant accused
    civilian protester demonstrator refugee migrant immigrant tourist traveller child baby infant toddler kid youngster youth adult friend colleague
    neighbour neighbor partner lover spouse parent relative cousin sibling twin boss employer landlord tenant customer client buyer seller
    farmer nurse surgeon therapist psychologist dancer painter sculptor photographer comedian model celebrity star fan athlete runner swimmer
    boxer wrestler cyclist golfer rider jockey referee umpire opponent rival teammate winner loser successor predecessor incumbent nominee
    contestant participant volunteer donor founder owner operator dealer trader investor investigator detective guard bodyguard agent spy expert
    scholar academic lecturer clerk cleaner cook chef barber tailor mechanic electrician carpenter builder somebody someone anybody anyone nobody
    man woman boy girl son daughter husband wife mother father brother sister uncle aunt nephew niece grandfather grandmother grandson granddaughter
    boyfriend girlfriend widow widower monk nun gunman policeman policewoman fisherman fireman serviceman sportsman salesman gentleman lady guy
    stranger visitor guest host user reader viewer caller applicant member`),
  ),
  honoured: new Set(
    words('Excellency Majesty Highness Holiness Honour Honor Eminence Grace Royal Lordship Ladyship Worship'),
  ),
  turns: new Set(['for his part', 'for her part', 'on his part', 'on her part']),
  openers: new Set(
    words(
      'in on at after before when while as since during despite although though if because with without by following upon throughout like unlike for from under amid until once given besides alongside among speaking asked using',
    ),
  ),
};
