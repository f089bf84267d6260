import type { Dimension } from './dimension.ts'
import { dimensions } from './dimension.ts'

/** What a question asks for in its own words, by dimension. Provenance: written for this project. */
const askedBy: Readonly<Record<Dimension, RegExp>> = {
  moment:
    /\b(?:when (?:did|was|were|exactly|do)|the moment|a moment|turning point|an example|one example|give me one|one occasion|a time|walk me|take me)\b/,
  ownership:
    /\b(?:your (?:own )?(?:role|part|contribution|share)|you (?:personally|yourself)|(?:did|do) you (?:\w+ )?do|what you did|whose idea|who (?:made|found|did|caught|spoke|fixed|decided|noticed|led)|you led|you lead|how (?:was|were|did) (?:\w+ ){1,4}(?:discovered|found|fixed|caught|saved|solved|happen|get)|turned it around|step up)\b/,
  decision:
    /\b(?:choose|chose|choice|decide|decision|alternatives?|options?|prioriti[sz]e|priorities|trade.?off|why did you go|pick|solve|solved|handle|handled|approach|(?:did|do) you (?:do about|change)|you changed the|the budget|get it back|direction|deal with|ambiguity)\b/,
  tension:
    /\b(?:hard|hardest|difficult|disagree\w*|conflict|push ?back|pushed back|risk|trouble|broke|obstacles?|resistance|stressful|stress|agree|take it|took it|negotiation|two of them|on board|received|anything difficult|objections?|against you|merger)\b/,
  people:
    /\b(?:stakeholders?|who (?:was|were|did you|helped|taught|else|told|is|disagreed)|boss|manager|customer|colleague|convince|win over|against it|other side|did you get help|your staff|react|downstream|handover|hand it over|took over|talk to|feedback you got|mentor|everybody|anybody|anyone)\b/,
  outcome:
    /\b(?:results?|outcome|turn out|turned out|how much|in the end|come of it|came of it|how did (?:it|that|the \w+) (?:go|end|land)|effect|numbers?|did it help|did it last|change last|come round|after the|get out of it|happened (?:to|after)|experiment|impact|and then what)\b/,
  learning:
    /\b(?:learn\w*|lessons?|teach|taught you|take ?away|took away|take from|differently|different now|looking back|look back|stays with you|younger self|insight|mean for you|change(?:d)? (?:how|anything|the way|for you|since)|(?:have|has) you changed|changed you|leave you with|left you|again)\b/,
}

/** The dimensions that a question names in its own words. */
export function findAskedFor(question: string): ReadonlySet<Dimension> {
  const words = question.toLowerCase()
  return new Set(dimensions.filter((dimension) => askedBy[dimension].test(words)))
}
