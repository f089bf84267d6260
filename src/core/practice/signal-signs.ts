import type { Guide } from '../guide/guide.ts'

type Signal = Guide['signals'][number]

/** What a signal is about, read off its name, and the words by which a sentence proves it. Provenance: written for this project. */
const signs: readonly [name: RegExp, sentence: RegExp][] = [
  [
    /\b(?:accountab\w*|humility|honest\w*|cushion|euphemism|candour|admit\w*|confess\w*|mistake|wrong|blame|own (?:share|part)|lies in|truth)\b/iu,
    /\b(?:mistake|wrong|my (?:fault|error)|mine|i (?:[\p{L}]+ ){0,3}(?:waved|ignored|forgot|missed|skipped|promised|assumed|overlooked|broke|admitted|apologi[sz]ed|underestimated|misread|should have|did not|didn['’]t|had not|hadn['’]t|never)|i (?:told|said to|wrote to|rang|called))\b/iu,
  ],
  [
    /\b(?:cause|causes|diagnosis|mechanism|analysis|root|why|reasons?)\b/iu,
    /\b(?:because|since nobody|turned out|the (?:cause|reason)|why|found (?:out|that)|so that|which (?:is|was) (?:why|how)|it was not)\b/iu,
  ],
  [
    /\b(?:repair|resilien\w*|recover\w*|harm|put right|calm|strain|setback|the week after)\b/iu,
    /\b(?:rolled|restored?|repaired|mended|put (?:it|them) (?:back|right)|fixed|again|went back|came back|back (?:up|at|by|in)|told|rang|called|got to|anyway|started over)\b/iu,
  ],
  [
    /\b(?:change[sd]?|lasts?|lasting|since|differently|otherwise|learned|learning|growth|next|still|afterwards)\b/iu,
    /\b(?:since|now|no longer|every|each|always|next time|these days|still|today|would now)\b/iu,
  ],
]

/** Tells whether a sentence proves what a signal is about; null where the signal's name does not say what would. */
export function provesSignal({ name }: Signal): ((sentence: string) => boolean) | null {
  const sign = signs.find(([named]) => named.test(name))
  return sign === undefined ? null : (sentence) => sign[1].test(sentence)
}
