import type { ZoneData } from '../../annotate/text/zones.ts';

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';

export const zones: ZoneData = {
  byline:
    /^(?:(?:Written |Reported |Posted )?(?:By|BY)[: ]\s*\p{Lu}|\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+ in \p{Lu}[\p{L}'’. -]+$)/u,
  credit:
    /^(?:\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated) by\b|\(?With (?:inputs?|reporting|files) from\b|(?:The World|Le Monde)? ?with (?:AFP|AP|Reuters|agencies)\b|[-–—© ]*(?:Reuters|AFP|AP|Associated Press|dpa|Bloomberg|ANI|PTI|Xinhua)\.?$|(?:Photo|Image|Picture)s?(?: credit)?[:/] |© ?\d{4})/iu,
  boilerplate:
    /^(?:(?:Also read|Read also|Read more|Read next|Read the (?:column|editorial|interview|full)|See also|Related(?: articles?| stories| coverage)?:|Watch(?: also| now)?:|Listen(?: also| to the podcast)?:|More on this|More:|Don[’']t miss|Recommended(?: for you)?:?$|Advertisements?[:.]?(?=\s*(?:\n|$))|Story continues|Sign up (?:for|to)|Subscribe (?:to|now|for)|Follow us|Click here|Share this|Article reserved for|This article is (?:reserved|for subscribers)|Already a subscriber|We use cookies|By clicking|All rights reserved|Copyright ©|Enter your e-?mail|Get the latest|Our standards:|Thank you for (?:reading|your))|We would love to (?:give thanks|say thanks|thank))|^.{0,60}\bArticle reserved for (?:our )?subscribers\b/iu,
  dateline: new RegExp(
    `^(?:\\p{Lu}[\\p{Lu}'’. -]{2,40}(?:[,/] ?\\p{Lu}[\\p{L}'’. -]{1,40}){0,3}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}(?:, \\p{Lu}[\\p{L}'’. ]{1,30})?(?=,? (?:${months} \\d|\\((?:Reuters|\\p{Lu}{2,})\\b)))(?:,? ${months} \\d{1,2}(?:,? \\d{4})?| \\d{1,2} ${months}(?:,? \\d{4})?)?(?: ?\\([\\p{L}\\p{N} ,./-]{2,40}\\))? ?(?:--|[-–—])(?=\\s|$)`,
    'u',
  ),
};
