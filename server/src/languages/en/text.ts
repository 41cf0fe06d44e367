import type { TextData } from '../../annotate/text/tokens.ts';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

export const text: TextData = {
  abbreviations: words(`
    Mr Mrs Ms Mx Dr Prof Rev Hon Fr Sr Sra Jr St Ste Mt Ft Gen Lt Col Sgt Capt Cmdr Adm Maj Brig Cpl Pvt Gov Sen Rep Reps Sens Pres Supt Det Insp
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Inc Corp Co Cos Ltd Bros Plc LLC vs v No Nos etc cf al approx est Ave Blvd Rd Ste Dept Assn Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
    Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Messrs Mme Mlle Esq Ph`),
  finalAbbreviations: words(`
    a.m. p.m. A.M. P.M. U.S. U.K. U.N. E.U. D.C. U.S.A. Inc. Corp. Co. Cos. Ltd. Bros. Plc. LLC. Jr. Sr. etc. al. Assn. Esq. B.C. A.D.
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ill. Ind. Kan. Ky. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Dept. Ave. Blvd. Rd.`),
  sentenceOpeners: words(`
    The A An He She It They We You I This That These Those There Here His Her Its Their Our My In On At By For From With Without After Before Since Until
    During As If When While Where Although Though Because But And Or Nor So Yet However Meanwhile Moreover Still Then Now Not No Both Each Every Some Many
    Most Few Several Other Another All Who What Which Why How Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must According
    About Under Over Between Among Despite Earlier Later Last Next One Two Three Also Even Only Just Once Such To`),
  // Without those that are common words of a neighbouring language too, such as "in", "was" and "is".
  commonWords: words(`
    the of to and a that for with it by at from be has are have his which or not they were will this but he said been their its who
    more after would about when there than if out up could other into two what him she you new first can one them some`),
};
