import { facets, type Facet } from '../story.ts'

/** How many words at the front of a paragraph say what it is about. */
const openingWords = 14

/** How much of a text is read for its cues, in UTF-16 units. */
const readLength = 4000

/** Openings that a paragraph about one drill-in has and an ordinary step of a telling has not. */
const openings: Record<Facet, RegExp> = {
  disagreement:
    /\b(?:disagreed|did(?: not|n't) agree|pushed back|argued|objected|was against|were against|the (?:biggest |main |real )?(?:disagreement|argument|conflict|fight) (?:was|came|with)|we (?:fought|clashed)|fought (?:me|with)|refused to (?:sign|agree|accept|approve))\b/u,
  'near-failure':
    /\b(?:nearly (?:lost|broke|failed|went|killed|took|missed|died)|almost (?:lost|broke|failed|went|killed|took|missed|died)|the (?:worst|scariest|lowest) (?:moment|day|night|hour|point|part)|close call|near miss|it (?:nearly|almost)|we (?:nearly|almost)|i (?:nearly|almost)|everything (?:broke|stopped|went down|fell over))\b/u,
  stakeholder:
    /\b(?:(?:hardest|toughest|most difficult|trickiest|difficult) (?:person|stakeholder|customer|client|colleague|one to convince|sell)|stakeholders? (?:was|were|is)|main stakeholder|(?:had|needed) to (?:win over|convince|persuade)|to win (?:him|her|them) over)\b/u,
  lesson:
    /\b(?:what i (?:learned|learnt|took|would do differently|'d do differently)|i (?:learned|learnt)|(?:the|my|main|biggest) (?:lesson|lessons|learning|takeaway|takeaways)|lessons? learn(?:ed|t)|looking back|in hindsight|in retrospect|if i (?:did|had to do|could do) (?:it|this) again|next time i|(?:ever )?since then,? i|these days i|now i always|taught me)\b/u,
  handoff:
    /\b(?:hand(?:ed|ing)? (?:it |this |that |everything |things |the \p{L}+ )?(?:over|off)|handover|handoff|hand-off|my (?:successor|replacement)|took (?:it |this )?over from me|when i left|after i left|before i left|passed (?:it|this) on to)\b/u,
}

/** The drill-in that a paragraph without heading is clearly about by its first words, or null. */
export function placeParagraph(text: string): Facet | null {
  const plain = toPlain(text.slice(0, readLength))
  const opening = plain.split(' ', openingWords).join(' ')
  const named = facets.filter((facet) => openings[facet].test(opening))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The words that `placeParagraph` goes by, as they stand, to the end of their first clause. */
export function openingOf(text: string): string {
  const words = text.trim().split(/\s+/u, openingWords)
  const stop = words.findIndex((word) => /[.;:!?]["”’]?$/u.test(word))
  return (stop < 0 ? words : words.slice(0, stop + 1)).join(' ').replace(/[.;:!?]["”’]?$/u, '')
}

/**
 * The drill-in that a text below a heading such as "Trevor" or "The thing with Dana" is about:
 * the only one, or the one spoken of at least twice as often as the next. Null where it is not clear.
 */
export function placeBody(text: string): Facet | null {
  const plain = toPlain(text.slice(0, readLength))
  const counts = facets
    .map((facet) => ({ facet, count: countMatches(plain, bodyCues[facet]) }))
    .toSorted((one, other) => other.count - one.count)
  const [best, next] = counts
  return best && next && best.count > 0 && best.count >= 2 * next.count ? best.facet : null
}

const bodyCues: Record<Facet, RegExp> = {
  disagreement:
    /\b(?:disagreed|did(?: not|n't) agree|pushed back|argued|argument|objected|against (?:it|me|this)|refused|hated|wanted|insisted|instead|said no|i said|prove it|vetoed|compromise[d]?)\b/gu,
  'near-failure':
    /\b(?:nearly|almost|broke|broken|went down|outage|rolled back|panic|crashed|failed|alarm|pager|lost)\b/gu,
  stakeholder:
    /\b(?:stakeholder|trust|convinced?|won (?:him|her|them) over|on board|unhappy|sceptical|skeptical|expectations|reassur\p{L}+)\b/gu,
  lesson: /\b(?:learned|learnt|lesson|differently|next time|since then|hindsight)\b/gu,
  handoff:
    /\b(?:handed|handover|handoff|successor|took over|documentation|runbook|after i left)\b/gu,
}

const countMatches = (text: string, cue: RegExp): number => text.match(cue)?.length ?? 0

const toPlain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[*_>#]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
