import type { AnswerFacet } from '../judge/dimension.ts'

/** Words by which a drill-in is known, read from the top. Provenance: written for this project. */
export const facetSigns: readonly { facet: AnswerFacet; signs: readonly RegExp[] }[] = [
  {
    facet: 'lesson',
    signs: [
      /\b(?:learn\w*|lessons?|take ?aways?|taught)\b/,
      /\b(?:do|done|change|changed) (?:\w+ ){0,3}(?:differently|otherwise)\b|\bdifferently (?:today|now|next)\b/,
      /\bif you (?:began|started|could|had|were to)\b.*\b(?:again|over|back|redo)\b/,
      /\bwhat (?:surprised|did you believe|do you believe|did you get wrong)\b|\babout yourself\b/,
      /\b(?:habit|looking back|in hindsight|would you tell (?:a|your|some)|advice)\b|\bturned out to be wrong\b/,
    ],
  },
  {
    facet: 'handoff',
    signs: [
      /\b(?:hand(?:ed|ing)? ?(?:it |this |that |things )?(?:off|over)|hand-?(?:off|over)|took (?:it )?over|takes? (?:it )?over|successor)\b/,
      /\b(?:who (?:has|runs|owns|maintains) (?:it|this|that)|runs it (?:today|now)|after you (?:left|moved|let)|stop being yours|leave behind|left behind|moved on|leave it with|when you left)\b/,
      /\b(?:next (?:person|owner)|let go of it|still (?:running|in use|there|used|in place)|(?:is|does) it (?:still )?(?:today|now))\b/,
    ],
  },
  {
    facet: 'feedback',
    signs: [/\bfeedback\b/, /\b(?:told|tell) you (?:about|of) (?:yourself|how you)\b/],
  },
  {
    facet: 'near-failure',
    signs: [
      /\b(?:nearly|almost|close(?:st)? to|came close)\b.*\b(?:fail\w*|br[eo]ak\w*|broke|wrong|apart|miss\w*|lose|lost)\b/,
      /\b(?:worst|scariest|lowest|darkest|hardest) (?:hour|moment|day|night|point|part)\b/,
      /\b(?:went|go|going|gone) wrong\b|\bwhat (?:broke|failed)\b|\bbet against\b/,
      /\b(?:first )?(?:see|saw|notice\w*|know|knew|realis\w*|realiz\w*|found out|spot\w*|caught|catch|discover\w*)\b.*\b(?:wrong|work|fail\w*|trouble|problem|bug|broken|late|it|that)\b/,
      /\b(?:who|how) (?:\w+ )?(?:noticed|caught|found|discovered|spotted)\b|\bmistakes?\b|\boutage\b|\brisk(?:s|iest)?\b/,
    ],
  },
  {
    facet: 'disagreement',
    signs: [
      /\b(?:disagree\w*|push(?:ed)? ?back|object(?:ed|ion|ions)|oppos\w*|against (?:you|it|this|that)|contested|argued?|arguments?|part ways|other side)\b/,
      /\b(?:thought you were wrong|otherwise|said no|a no\b|convinced|did (?:he|she|they|your \w+) agree|everyone agree|everybody agree)\b/,
      /\bwhy (?:did|didn't|not)\b.*\byou\b|\b(?:alternatives?|options?|trade-?offs?|choose|chose|decide[ds]?|decision)\b/,
    ],
  },
  {
    facet: 'stakeholder',
    signs: [
      /\b(?:stakeholders?|bring along|unhappy|on board|buy-?in|win over|won over|persuad\w*|trust|paid a price|customers?|clients?|leadership|executives?|legal|vp|director)\b/,
      /\b(?:hardest|difficult|most trouble|toughest) (?:person|people|one|stakeholder|conversation)\b|\bwho (?:else )?(?:was|were|had|did|needed|could|gave)\b|\bwhose\b/,
      /\bwhat did (?:he|she|they|\p{L}+) (?:say|want|think|need|do)\b|\bhow did (?:\p{L}+ ){1,3}(?:take|react|respond|feel)\b/u,
    ],
  },
]
