import { compactPattern } from '../../text/compact-pattern.ts'
import type { Facet } from '../story.ts'

/** Words that show a sentence to be about a drill-in, and how surely: a run of sentences needs 1 together. */
export interface FacetCue {
  weight: number
  /** Case matters: a name is told by its capital. `’` is read as `'`. */
  pattern: RegExp
}

/** Who a sentence can be about beside the speaker: a pronoun, a name, or somebody told by their work. */
const role = String.raw`(?:manager|lead|leader|head|director|boss|chief|coordinator|captain|board|council|owner|officer|engineer|designer|architect|analyst|scientist|developer|tester|nurse|doctor|dietician|professor|postdoc|teacher|treasurer|lawyer|legal|finance|sales|security|operations|ops|cto|ceo|cfo|coo|vp|pm|client|customer|supplier|vendor|union|regulator|insurer|auditor|inspector|planner|colleague|team|crew|crews|staff|unit|department|office|secretary|principal|deputy|partner|people|side|woman|man|guy)s?`
const person = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Oo]ne) (?:[\p{L}-]+ ){0,3}?${role}(?: of [\p{L}]+)?|(?!(?:I|We|It|That|This|There|Then|And|But|So|The|On|In|At|When|What|After|Before|Nobody|Everybody|Everyone|Everything|Nothing|My|Our)\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}-]+)?)(?: \([^()]{1,40}\))?(?:, [^,.;]{1,60},)?`
/** A text that begins with somebody told by their work, or by a name and more about them: "head of audit, Renske". */
export const beginsWithPerson = new RegExp(
  String.raw`^(?:(?:[Tt]he |[Oo]ur |[Mm]y |[Aa] )?(?:[\p{L}-]+ ){0,3}?${role}\b|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}-]+)?(?:,| \(| (?:at|from|in) ))`,
  'u',
)
const negatedWill = String.raw`(?:did(?: not|n't) (?:want|believe|like|agree|accept|trust|see it|think)|would(?: not|n't) (?:have it|hear|sign|accept|agree|let|allow|budge)|refused|resisted|objected|opposed|protested|insisted|vetoed)`

const cue = (weight: number, ...sources: string[]): FacetCue[] =>
  sources.map((source) => ({ weight, pattern: new RegExp(compactPattern(source), 'u') }))

/** A dated, placed or counted occasion, which lets trouble be one that happened. */
const occasion = String.raw`\b(?:(?:[Oo]n|[Tt]he|[Tt]hat|[Oo]ne) (?:(?:same|very|first|second|third|fourth|next|following|last|\d{1,2}(?:st|nd|rd|th)?) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[Oo]n|[Tt]he|[Tt]hat|[Mm]y|[Oo]ne) (?:very )?(?:first|second|third|fourth|fifth|last|same|next|one)? ?(?:day|night|evening|morning|weekend|dry run)|[Ii]n week \w+|(?:[Tt]he )?(?:day|night|evening|morning|week|weekend) (?:before|after|of)|at (?:\w+|\d{1,2}(?::\d\d)?) (?:in the (?:morning|afternoon|evening)|at night|o'clock|[ap]m)|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{1,2}[:.]\d\d(?= |,|\.)|(?:that|this) (?:night|evening|morning|afternoon)|within (?:the|an|\w+) (?:hour|minute)s?)`

/**
 * The cues of the five drill-ins, made for precision: what a person may well put under another name is left alone.
 * Provenance: written for this project from notes without headings, see test/fixtures/unheaded.
 */
export const facetCues: Readonly<Record<Facet, readonly FacetCue[]>> = {
  disagreement: [
    ...cue(
      1,
      String.raw`\b(?:disagreed|disagreement with|argued (?:about|over|that|with|for|it|in|inside)|voted down|(?:had|an|the) argument (?:with|about|over)|pushed back|fell out|at loggerheads|overruled|clashed|quarrelled|back and forth|said (?:that )?I was wrong)\b`,
      String.raw`${person} (?:was|were) (?:\p{L}+ly |dead )?(?:against|opposed)\b`,
      String.raw`${person} wanted\b[^.;]{2,90}?\b(?:and |but |while |whereas )?(?:I|we|${person}) (?:wanted|preferred)\b`,
      String.raw`${person} wanted\b[^.;]{2,90}?\binstead\b`,
      String.raw`\b(?:I|We) wanted\b[^.;]{2,90}?\b${person} (?:wanted|preferred|would rather)\b`,
    ),
    ...cue(
      0.7,
      String.raw`${person} ${negatedWill}\b`,
      String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|\p{Lu}\p{L}+'s) (?:position|view|objection|argument|point) was\b`,
      String.raw`${person} said no\b(?= ?[,.;:!]| because| since| to (?:it|that|me|us)|$)`,
      String.raw`${person} (?:said|told (?:me|us)|warned (?:me|us))\b[^.;]{0,90}\b(?:would|was|is|were) (?:kill|wrong|mad|reckless|a mistake|too \p{L}+)\b`,
      String.raw`\bsaid no \p{L}+[^.;]{0,60} would ever\b`,
      String.raw`\b(?:was|were) resisted\b`,
      String.raw`${person} had (?:said|warned|told (?:me|us))\b`,
      String.raw`\bI (?:waved (?:it|him|her|them) off|ignored (?:it|him|her|them)|did(?: not|n't) listen)\b`,
    ),
    ...cue(0.6, String.raw`${person}(?: [^.;,]{0,40}? and)? wanted\b`),
    ...cue(
      0.5,
      String.raw`\b[Mm]y (?:position|view|argument|answer) was\b`,
      String.raw`\bI (?:insisted|thought that was|leaned to|said it is just|wanted|said no|would(?: not|n't) (?:sign|have|agree))\b`,
      String.raw`\b(?:over it|(?:was|were) (?:angry|furious)|changed my mind|she argued|he argued|they argued|instead)\b`,
    ),
    ...cue(0.3, String.raw`\bI (?:said|told (?:him|her|them|\p{Lu}\p{L}+)|thought|offered)\b`),
  ],
  'near-failure': [
    ...cue(
      0.6,
      String.raw`\b(?:nearly|almost) (?!all\b|every|no\b|any|a\b|the\b|half|always|never|\d|one|two|three|four|five|six|as\b|like)\p{L}+`,
      String.raw`\b(?<!had (?:\p{L}+ )?)(?:(?<!(?:cost|costs|price|prices|rate|number|numbers|complaints|pages|load|time|times|errors|tickets) )went down|fell over|crashed|filled up|did fill up|did really fill up|really did fill up|froze|stopped working|did nothing for|looked gone|were gone|kept failing|failed (?:on|at|in|for|with)|broke (?!even\b|down\b|up\b|the ice|his\b|her\b|my\b|their\b|an?\b)\p{L}+|overwrote|deleted (?:the|a|all)|corrupted|lost (?:all|every|\d+)\b|blew up|ran out of|began to (?:drop|fail|lose)|stopped across)\b`,
      String.raw`\b(?:showed a difference|was still (?:on|being)|was sent (?:a|the) (?:\p{L}+ )?(?:wrong|meal)|caught it at|[Ww]hat stopped (?:me|us|it) was|[Ww]hat saved (?:me|us|it) was|(?:would have|[Ww]ould've) (?:paid|charged|billed|sent|deleted|lost|cost|wiped|shut|cut off|locked out) (?:all|every|everybody|everyone|thousands|hundreds|\d)|the wrong \p{L}+|nothing was being|was choking|by mistake|had not grown|went wrong|(?:comma|point|columns|rows|files) swapped|close call|near miss|could not (?:open|be opened|log in|print|pay|move it)|nobody could (?:move|open|log|reach)|in the nick of time)\b`,
    ),
    ...cue(
      0.5,
      String.raw`\bI (?:stopped (?:the|it)|called a stop|killed the|pulled (?:it|the)|rolled (?:it|the|back)|turned (?:the|it) [^.;]{0,30}\boff|switched (?:it|the)|shut (?:it|the)|restored|reverted|took (?:the|that|it) [^.;]{0,40}\b(?:off|out|down)|got it back|put every|drove (?:there|in|over)|called (?:her|him|it off)|moved (?:it|the cutover|the release))\b`,
      String.raw`\b(?:rolled back|I saw it on|noticed it)\b`,
    ),
    ...cue(
      0.5,
      String.raw`\bI had (?:the|my) (?:\p{L}+ )?(?:command|finger|cursor|memo|mail|button|form|order)\b`,
    ),
    ...cue(0.4, occasion),
  ],
  stakeholder: [
    ...cue(
      1,
      String.raw`\b(?:[Hh]ardest|[Tt]oughest) (?:person|one to|stakeholder|to (?:win|persuade|convince|bring|move|sell))|\b[Ii] had to (?:win (?:over|him|her|them)|persuade|convince)|\bwon (?:him|her|them|\p{Lu}\p{L}+) over\b`,
      String.raw`\b(?:I|[Ww]e) needed (?:his|her|their|\p{Lu}\p{L}+'s) (?:approval|yes|sign-off|signature|support|budget|consent|agreement|blessing)\b`,
    ),
    ...cue(
      0.6,
      String.raw`${person} (?:had|has|have) to (?:sign|approve|agree)\b`,
      String.raw`\b(?:he|she|they) would(?: not|n't)(?=[ ,.;])(?! (?:have|know|be))`,
      String.raw`${person} (?:did(?: not|n't) want|was unhappy|were unhappy|would(?: not|n't) (?:sign|let|allow)|(?:just )?stopped (?:answering|sending|talking|coming)|blocked (?:us|me|it))\b`,
      String.raw`${person} had promised\b`,
      String.raw`\b[Ww]hat moved (?:him|her|them|\p{Lu}\p{L}+)\b`,
      String.raw`\b[Ww]ithout (?:him|her|them|(?:his|her|their) \p{L}+) (?:there|I|we|nothing|it)\b`,
    ),
    ...cue(
      0.5,
      String.raw`\b(?:came round|signed (?:the same|it|the first|that|on)|(?:he|she|they) agreed (?:to|when)|[Hh]e agreed|[Ss]he agreed|let me|gave me (?:his|her|their)|offered (?:me )?(?:the )?(?:two|one|three|his|her))\b`,
    ),
  ],
  lesson: [
    ...cue(
      1,
      String.raw`\b(?:[Ss]ince then|[Ee]ver since|[Ff]rom then on|[Tt]hese days|[Nn]owadays|[Ww]hat I do now)\b[^.;!?]*\b(?:I|we|my|mine|ours?)\b`,
      String.raw`\b(?:I|[Ww]e) have \p{L}+[^.;!?]{0,60}\bever since\b`,
      String.raw`\b(?:[Nn]ow I|I now) (?!(?:work|am|live|have (?:a|two|three)|know (?:him|her)|manage|lead)\b)\p{L}+`,
      String.raw`\b[Ii]n (?:every|each|all) [\p{L} ]{1,40}\bsince\b(?: then)?,? (?:I|we|there)\b`,
      String.raw`\b[Ss]ince(?: then)?,? in (?:every|each) [\p{L} ]{1,40}\b(?:I|we)\b`,
      String.raw`\b(?:[Ll]ooking back|[Ii]n hindsight|[Ii]n retrospect)\b[^.;!?]*\b(?:I|we|my)\b`,
      String.raw`\b(?:I|[Ww]e) (?:would|'d|should) (?:do|have done) (?:it|this|one thing|two things|things|that)? ?differently\b`,
      String.raw`\b(?:[Ww]hat I(?: would|'d) tell|I(?: would|'d) tell (?:somebody|someone|anybody|anyone|the next)|[Ww]ould do (?:it |this )?diff)`,
      String.raw`\b(?:[Nn]ext time,? I|[Nn]ever again|[Tt]he lesson (?:for me )?(?:is|was)|[Ww]hat I (?:learned|learnt|took from|would say to)|[Ww]hat would I say to|I learn(?:ed|t) (?:my lesson|the hard way))`,
    ),
    ...cue(
      0.6,
      String.raw`\b(?:I should have|taught me|I wish I had|I have never [^.;]{2,40} (?:since|again))\b`,
    ),
    ...cue(
      0.5,
      String.raw`\bfor (?:the|a) \p{L}+(?: \p{L}+)? in (?:19|20)\d\d,? I\b|\b[Ii]n (?:19|20)\d\d (?:for|on) (?:the|a) \p{L}+`,
    ),
  ],
  handoff: [
    ...cue(
      1,
      String.raw`${person}(?: \p{L}+){0,2} (?:took (?:it |this |that |all of it )?over|took over)(?! (?:the (?:phone|call|meeting)|\p{Lu}))\b`,
      String.raw`\b(?:handed (?:it|this|that|them|everything|(?:the|our|my) [\p{L} ]{1,30}?) (?:over|off|on)? ?to|handed (?:it |everything )?over to|was handed to|my successor|hand(?:over|off) to)\b`,
      String.raw`^[^\p{L}]*[Hh]anded (?:on |over )?to\b`,
      String.raw`\b[Ww]hen I (?:left|moved on)\b[^.;]{0,40}, ${person} (?:owned|ran|kept|had|took|looked after)\b`,
      String.raw`${person}(?: from [\p{L} ]{1,30})? (?:has|runs|owns|keeps|looks after|maintains) (?:it|the \p{L}+|them)(?: [\p{L} ]{1,20})? ?(?:now|today)\b`,
      String.raw`${person}(?: from [\p{L} ]{1,30})? (?:has|runs|owns|keeps|maintains) (?:it|them) (?:now|today)\b`,
    ),
    ...cue(
      1,
      String.raw`\bI (?:gave|passed|handed) (?!(?:up|in)\b)[^.;]{2,90}\bto ${person},? (?:who|and they) (?:have|has|run|runs|ran|own|owns|keep|keeps)\b`,
    ),
    ...cue(
      0.6,
      String.raw`\b(?:[Ww]hen I left|[Aa]fter I left|[Bb]efore I left|[Ww]hen my contract ended|I (?:moved|changed) (?:to another )?teams?|moved teams?)\b`,
      String.raw`\bI (?:left|gave) (?!(?:up|in)\b)(?:him|her|them|\p{Lu}\p{L}+|the planner) (?:the|a|my|all|two|three)\b`,
      String.raw`\b[Ll]eft (?:the|a|my) (?:dictionary|notes?|runbooks?|list|script|scripts|document\p{L}*|folder|report)\b`,
    ),
  ],
}

/** A sentence with one of these tells nothing that happened, or asks. */
export const facetVetoes: Readonly<Record<Facet, RegExp>> = {
  disagreement:
    /\b(?:[Ii]f (?:a|an|any|some|every)\b|I (?:always|usually|try to)\b|open dialogue|healthy debate)|\?\s*$/u,
  'near-failure':
    /\b(?:would have failed|[Ii]f (?:a|an|any)\b|I (?:always|usually)\b|some issues|every (?:night|week|day|month))|\?\s*$/u,
  stakeholder: /\b(?:[Ii]f (?:a|an|any|some)\b|I (?:always|usually|try to)\b|alignment)|\?\s*$/u,
  lesson: /\b(?:importance of|always be|good \p{L}+ is|key to)\b/u,
  handoff: /\bI (?:took|take) (?:it |this |that )?over|took over from (?!me\b)|\?\s*$/u,
}
