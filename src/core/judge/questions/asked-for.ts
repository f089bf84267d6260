import type { Dimension } from '../dimension.ts'
import { dimensions } from '../dimension.ts'

/** What a question asks for in its own words, by dimension. Provenance: written for this project. */
const askedBy: Readonly<Record<Dimension, RegExp>> = {
  moment:
    /\b(?:when (?:did|was|were|exactly|do)|the moment|a (?:specific )?moment|turning point|an? (?:specific |concrete )?(?:example|instance|occasion)|one (?:example|instance|occasion|time|day)|give me (?:one|an)|a time|a situation|how often|walk me|take me)\b/,
  ownership:
    /\b(?:your (?:own )?(?:role|part|contribution|share|job in|responsibility)|you (?:personally|yourself)|(?:did|do) you (?:\w+ )?do|what (?:exactly )?you did|whose idea|who (?:made|found|did|caught|spoke|fixed|decided|noticed|led|got|stopped|started)|you led|you lead|how (?:was|were|did) (?:\w+ ){1,4}(?:discovered|found|fixed|caught|saved|solved|noticed|evacuated|stopped|happen|get)|turned it around|step up|did you come to)\b/,
  decision:
    /\b(?:choose|chose|choice|decide|decision|alternatives?|options?|prioriti[sz]e|priorities|trade.?off|why (?:did|the|that|this|not)|rationale|your move|pick|solve|solved|settle|resolve|handle|handled|approach|divide|split up|agree on|respond|(?:did|do) you (?:do (?:about|with)|change)|you changed the|the budget|get it back|direction|deal with|ambiguity)\b/,
  tension:
    /\b(?:hard|hardest|difficult\w*|tricky|tough|challeng\w*|disagree\w*|conflict|push ?back|pushed back|risk|trouble|broke|problems?|obstacles?|in the way|got in your way|resistance|stressful|stress|contentious|agree(?! on)|take it|took it|feel about|when you told|negotiation|working with|two of them|on board|received|mood|objections?|against you|merger|worst)\b/,
  people:
    /\b(?:stakeholders?|who (?:was|were|did you|helped|taught|else|told|is|disagreed|signed|gave)|boss|manager|customer|clients?|colleague|convince|persuade|win over|against it|unhappy|other side|opposite|did you (?:get help|have support)|support from|your staff|react|the others|neighbou?rs|the board|involved|downstream|handover|hand it over|took over|talk to|feedback you got|mentor|everybody|anybody|anyone)\b/,
  outcome:
    /\b(?:results?|outcome|turn out|turned out|how much|in the end|come of it|came of it|became of|how did (?:it|that|things|the \w+(?: \w+){0,5}) (?:go|end|land|look)|know (?:that )?it (?:had )?(?:worked|helped)|did (?:it|that|your \w+|the \w+) help|(?:leave|left) behind|how (?:is|are) (?:\w+ ){1,4}(?:doing|now|going)|effect|numbers?|did it (?:help|last|work|make)|pick up|pay off|audit|change last|come round|after the|get out of it|happened (?:to|after|in the end)|experiment|impact|and then what)\b/,
  learning:
    /\b(?:learn\w*|lessons?|teach|taught you|take ?away|took away|take (?:from|out of|with)|took (?:from|out of)|differently|another time|different now|looking back|look back|stays with you|younger self|insight|mean (?:for|to) you|influenced|change(?:d)? (?:how|anything|the way|for you|since)|(?:have|has) you changed|change about (?:yourself|you)|you changed since|changed you|leave you with|left you|again|key to it)\b/,
}

/** The dimensions that a question names in its own words. */
export function findAskedFor(question: string): ReadonlySet<Dimension> {
  const words = question.toLowerCase()
  return new Set(dimensions.filter((dimension) => askedBy[dimension].test(words)))
}

/** What a question asks for without naming it: "tell me about a technical call", "how did the second version do?". */
const hintedBy: Readonly<Partial<Record<Dimension, RegExp>>> = {
  ownership: /your (?:part|role)|personally|how (?:was|were|did)/,
  decision: /trade.?offs?|judge?ment|\bcalls?\b|decided|prioriti[sz]|staff/,
  tension: /oppos|resist|between you|popular|delicate|disagree|conflict|obstacle/,
  people: /\b(?:someone|somebody|who)\b|stakeholder|\bteam\b|customers|everyone|authority/,
  outcome:
    /\b(?:did|does) (?:it|the|that|this|they)\b.*\b(?:do|go|end|work|land|help)\b|come? out of|came of/,
  learning:
    /shaped|advice|advise|tell (?:someone|somebody|anyone)|be different|takeaway|take from|learn/,
}

/** The dimensions that a question comes near. */
export function findHintedAt(question: string): ReadonlySet<Dimension> {
  const words = question.toLowerCase()
  return new Set(dimensions.filter((dimension) => hintedBy[dimension]?.test(words) === true))
}

const storyAsked =
  /\b(?:a time|an? (?:specific |concrete )?(?:example|instance|occasion|situation)|walk me|take me|talk me|tell me about|describe)\b/
const momentAsked =
  /\b(?:when (?:did|was|were|exactly|do)|the moment|a moment|turning point|how often|the day|which day|one day|one time)\b/

/** Whether a question asks for a story and for no one moment of it. */
export function asksForStory(question: string): boolean {
  const words = question.toLowerCase()
  return storyAsked.test(words) && !momentAsked.test(words)
}
