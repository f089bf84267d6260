import type { Guide } from '../guide/guide.ts'

type Signal = Guide['signals'][number]

/** What words of an answer plainly do that a signal may be about; more of a signal is not claimed. */
export type ToldSign =
  | 'owns-fault'
  | 'gives-cause'
  | 'puts-right'
  | 'done-since'
  | 'other-way'
  | 'other-position'
  | 'kept-close'
  | 'moved-them'
  | 'went-to-look'
  | 'names-cost'
  | 'told-soon'

/** What a signal is about, read off its name, and the words by which a sentence does it. Provenance: written for this project. */
const signs: readonly [sign: ToldSign, name: RegExp, sentence: RegExp][] = [
  [
    'owns-fault',
    /\b(?:accountab\w*|humility|scapegoat|cushion|euphemism|own (?:share|part)|share clearly drawn|error lies|wrong thing|sign you overlooked|confessed)\b/iu,
    /\b(?:my (?:own )?(?:mistake|fault|error|doing)|(?:mistake|fault|error) was mine|(?:it|that) was (?:me\b|my \p{L}+ and my )|i (?:was|had been) wrong|i got (?:it|that) wrong|i should(?:n['’]t| not)? have|i (?:had )?(?:waved (?:it|him|her|them|that|this) (?:off|away)|ignored|forgot(?:ten)?|missed|skipped|overlooked|broke|underestimated|misread|misjudged|admitted|apologi[sz]ed|said nothing|kept quiet))\b/iu,
  ],
  [
    'gives-cause',
    /\b(?:cause|causes|diagnosis|mechanism|analysis)\b/iu,
    /\b(?:turned out|the (?:root )?(?:cause|reason) (?:was|lay)|found out (?:that|why)|which (?:is|was) why|since nobody|i had (?:judged|believed|assumed|thought|counted on)|(?=.*\b(?:not|n['’]t|no|nobody|nothing|never|only|wrong|without|missing|missed|failed|broke|lost|late|too)\b)because)\b/iu,
  ],
  [
    'puts-right',
    /\b(?:repair|resilien\w*|put right|stopping the harm|the week after)\b/iu,
    /\b(?:rolled (?:it|them|this|that|everything)? ?back|restored|repaired|mended|put (?:it|them|that|things) (?:back|right)|fixed it|brought (?:it|them) back|made (?:it|them) good)\b/iu,
  ],
  [
    'done-since',
    /\b(?:change that lasts|lasting|done differently|has changed|changed for all|noticed the change|growth|not merely kept)\b|^afterwards$/iu,
    /\b(?:(?:ever )?since (?:then|that|this)|(?:now|today|these days|nowadays),? (?:i|we|every|each|nobody|no one)|(?:i|we) (?:now|no longer)|each time since|from (?:then|that day) on)\b/iu,
  ],
  [
    'other-way',
    /\b(?:road not taken|alternatives?|choice|both sides|both prices|what was let go)\b/iu,
    /\b(?:(?:another|other|different) (?:way|option|choice|plan)|instead of|rather than|alternative|had (?:proposed|suggested|offered|wanted)|(?:i|we) could have|could also have)\b/iu,
  ],
  [
    'other-position',
    /\bother position\b/iu,
    /(?:\b(?:he|she|they)|(?!(?:We|It|This|That|There|What|Nobody|Then|And|But)\b)\b\p{Lu}\p{Ll}+) (?:said|thought|argued|feared|held|believed|answered|worried|wrote|told me|was (?:worried|afraid|against|for)|were (?:worried|afraid|against|for)|had (?:proposed|suggested|promised)|did not want|wanted (?!me\b|us\b))/u,
  ],
  [
    'kept-close',
    /\broute that keeps\b|\bin private\b|\bproper door\b/iu,
    /\b(?:i|we) (?:\p{L}+ ){0,2}(?:told|asked|said|met|took|spoke|talked|rang|called|sat|went)\b.*\b(?:one[- ](?:to|on)[- ]one|in private|privately|alone|aside|face to face|behind a (?:closed )?door|in (?:his|her|their) (?:own )?office|before the (?:\p{L}+ )?meeting)\b/iu,
  ],
  [
    'moved-them',
    /\bmoved somebody\b/iu,
    /(?:\b(?:he|she|they)|(?!(?:We|It|This|That|There|What|Nobody|Then|And|But)\b)\b\p{Lu}\p{Ll}+) (?:\p{L}+ )?(?:agreed|gave (?:in|way)|came (?:round|around)|said yes|changed (?:his|her|their) mind)\b|\b(?:moved|convinced|persuaded|won over|changed the mind of) (?:him|her|them|\p{Lu}\p{Ll}+)\b|\bchanged (?:his|her|their|\p{Lu}\p{Ll}+['’]s?) mind\b/u,
  ],
  [
    'went-to-look',
    /\b(?:going to look|went (?:there|to the work)|seeing|seen from|counted (?:afterwards|in))\b/iu,
    /\bi (?:went (?:to|down|over|out|there|and)|walked|drove|travelled|sat (?:with|in|next|beside|down)|stood|counted|watched|listened in|looked (?:at|through|into))\b/iu,
  ],
  [
    'names-cost',
    /\b(?:cost|costs|price|prices|bill|paid|pays|given up|gave something up)\b/iu,
    /\b(?:cost (?:us|me|them|him|her|the|a|an|\d)|(?:i|we|they|he|she) (?:lost|gave up|paid|went without)|at the (?:price|cost) of|the price (?:was|of)|in exchange)\b/iu,
  ],
  [
    'told-soon',
    /\b(?:told early|early truth|soon, and|straight to the person|hear it first|asked, early)\b/iu,
    /\bi (?:\p{L}+ ){0,2}(?:told|rang|called|wrote to|went to|said to)\b.*\b(?:same (?:day|hour|evening|morning|night|week)|at once|straight away|within (?:the|an) (?:hour|day)|before (?:noon|lunch|anybody|anyone)|first)\b/iu,
  ],
]

/** Why something was done about it is no cause of it. */
const reasonOfRepair =
  /\b(?:i|we) (?:\p{L}+ ){0,1}(?:rolled|restored|repaired|mended|fixed|stopped|closed|shut|switched|turned|called|rang|told|wrote|asked|decided|chose|offered|went|took|put|sent|moved|kept|held|waited|pulled)\b[^.;]*\bbecause\b/iu

/** Who was never moved. */
const unmoved =
  /\b(?:never|nobody|no one|hardly|almost|nearly|n['’]t|not) (?:\p{L}+ ){0,2}(?:agreed?|changed?|c[ao]me|g[ai]ve|moved?|convinced?|persuaded?|won)\b/iu

/** What words would have to do for a signal, and whether a sentence does it; null where the signal's name does not say. */
export function signOf({
  name,
}: Signal): { sign: ToldSign; shows: (sentence: string) => boolean } | null {
  const found = signs.find(([, named]) => named.test(name))
  if (found === undefined) return null
  const [sign, , shows] = found
  return {
    sign,
    shows: (sentence) =>
      shows.test(sentence) &&
      !(sign === 'gives-cause' && reasonOfRepair.test(sentence)) &&
      !(sign === 'moved-them' && unmoved.test(sentence)),
  }
}
