import type { AnswerFacet } from '../../judge/dimension.ts'

/** Words by which a drill-in is known, and how much they say for a facet: 3 by themselves, 1 only beside others. */
export interface FacetSign {
  weight: 1 | 2 | 3
  pattern: RegExp
}

const says = (weight: FacetSign['weight'], ...patterns: readonly string[]): FacetSign[] =>
  patterns.map((pattern) => ({ weight, pattern: new RegExp(`\\b(?:${pattern})`, 'u') }))

/** A few words that no clause begins with. */
const few = (most: number): string => `(?:[\\p{L}\\p{N}'-]+ ){0,${most}}?`
const anybody = '(?:any|every|some|no) ?(?:one|body)'
const they = `(?:he|she|they|you|${anybody})`
const others = `(?:${anybody}|he|she|they|(?:your|the|a|an|his|her|their) ${few(2)}[\\p{L}-]+|who)`
const outsiders =
  '(?:the (?:support|ops|product|security) (?:people|guys|team|folks)|customers?|clients?|users|leadership|executives?|legal|finance|sales|marketing|procurement|compliance|vps?(?!.s\\b)|directors?|council|trustees|(?:partner|platform|data|downstream|peer|other|support) (?:teams?|groups?|people)|teachers|superintendent|captain)'

/** What each facet is asked in. Provenance: written for this project. */
export const facetSigns: Readonly<Partial<Record<AnswerFacet, readonly FacetSign[]>>> = {
  disagreement: [
    // Who decided: that is where somebody would have had it otherwise.
    ...says(
      3,
      `(?:whose|who's) ${few(2)}(?:idea|decision|call|choice|proposal|plan)\\b|who ${few(2)}(?:decided|chose|proposed|suggested it|came up with|made (?:the|that) ${few(2)}(?:call|decision|choice))\\b`,
      `(?:your|his|her|their) (?:own )?(?:idea|decision|call|choice) or\\b|who(?:se)? ${few(1)}(?:owned|signed off on) (?:the|that|this) (?:decision|call|choice)`,
    ),
    ...says(
      3,
      `disagree|push(?:ed|es|ing)? ?back|object(?:ed|ions?|s)?\\b|oppos(?:ed|ition)|contested|argu(?:ed?|ments?|ing)\\b`,
      `(?:saw|see|seen|sees) ${few(2)}(?:differently|otherwise)|eye to eye|part(?:ed)? ways|(?:still )?differ(?:ed)?\\b`,
      `against (?:you|it|this|that|the|your|them|doing)\\b|in favou?r|other side\\b`,
      `(?:think|thought|thinks|believed?) (?:that )?(?:you(?:'d|r)?|it was|she was|he was|they were|we)\\b`,
      `(?:said|say) no\\b|overrul|(?:best |strongest |main )?case (?:for|against)|quarrel|dispute|fight for`,
      `(?:want|wanted|prefer|preferred) (?:something else|you to|to (?:do it|carry on|keep|stop|patch|leave))|instead\\b`,
      `(?:did|does|would) ${few(3)}(?:agree|accept it|accept the|sign up to)|(?:would|could) have (?:done|chosen) ${few(2)}(?:another|otherwise|different)`,
      `(?:bad|terrible|stupid|crazy|daft|awful) idea|(?:the )?wrong (?:call|move|thing to do|way to go)|mistaken\\b|(?:was|were) (?:not|n't) convinced|unconvinced`,
      `(?:did|have) you (?:ever )?(?:consider|think about|look at) (?!pulling|giving|stopping|quitting)|(?:refused?|reject(?:ed)?)\\b|press(?:ed)? you`,
      `debates?\\b|heated|vote(?:d)? (?:no|against)|talk me out|outrank|the other (?:vendor|option|proposal|approach|one|camp)\\b|what was (?:his|her|their) (?:point|objection|argument)`,
      `resolve (?:it|that|this)\\b|you two\\b|might be right|have against it|would he say|would she say`,
    ),
    ...says(
      2,
      `alternatives?|options?\\b|trade-?offs?|ch(?:oose|ose|osen)\\b|deci(?:ded?|des|sion)`,
      `why (?:didn't|not)\\b|do it (?:differently|another way)|another way\\b|prefer|believe (?:your|you)\\b`,
      `settle (?:it|that|this)\\b|convinced|contentious|conflict|compromise|did ${others} want\\b(?! from)`,
      `how did that (?:conversation|argument|discussion) end|(?:say|said) (?:when you|to it\\b)|point on which`,
      `worth it\\b|too soon\\b|patch it`,
    ),
    ...says(
      1,
      `(?:manager|boss|lead|architect|peer|colleagues?|partners?|consultant)\\b`,
      `should\\b`,
      `why (?:did|the|that)\\b`,
    ),
  ],
  'near-failure': [
    ...says(
      3,
      `plan b\\b|(?:biggest )?scare\\b|scared|not going to (?:fly|work|make it)|going to fly|too fine\\b|most worried|worried most|closest you (?:came|got)|(?:were|was) (?:you|it|they|the \\p{L}+) down\\b|roll(?:ed)? (?:it|that|this|everything) back|\\d ?am\\b|middle of the night`,
      `nearly|almost|came? (?:near|close)|(?:close|closest|near) (?:to|were|was|did|it)\\b|how (?:close|near)\\b`,
      `(?:worst|scariest|lowest|darkest|hardest|riskiest|most dangerous) (?:hour|moment|day|night|point|part|week|thing)|at its worst`,
      `(?:could|should) ${they} have (?:known|seen|stopped|caught|noticed|prevented)|had ${they} (?:waited|not)\\b|would have happened`,
      `who (?:first )?(?:noticed|caught|found|spotted|discovered)|bet against|turn(?:ed)? sour|pull(?:ing)? the plug|about to be wrong`,
      `outages?|incidents?|rollback|roll(?:ed)? back|backfire|collapse|s[aiu]nk(?:ing)?\\b|lose data|losing`,
    ),
    ...says(
      2,
      `(?:went|go|going|gone) wrong|br(?:eak|oke|oken|eaking)\\b|fail(?:ed|s|ing|ure)?\\b|mistakes?|risks?|bugs?\\b|trouble with\\b|harm\\b`,
      `(?:when|how|where) did you ${few(2)}(?:see|notice|reali[sz]e|know|doubt|spot|find out|catch|discover|miss)\\b`,
      `(?:give|giving|gave) up\\b|hour by hour|minute by minute|that night|(?:the )?night of|how (?:sure|certain|serious)\\b|stop(?:ped)? you\\b`,
      `what did you do (?:first|next)|on the spot|(?:canary|alarm|alert|pager)\\b|point of no return|tempted|miss(?:ed|ing)? (?:it|the)\\b|abandon`,
      `(?:lying|lied) to you|stop(?:ped)? sooner|save the\\b|might not work`,
    ),
    ...says(1, `(?:at what|at which|a) (?:point|moment)|when\\b|assumptions?`),
  ],
  stakeholder: [
    ...says(
      3,
      `stakeholders?|(?:bring|brought|bringing) ${few(4)}(?:along|round|around)|on board|buy-?in|(?:win|won|winning) (?:\\p{L}+ )?over|persuad|s[ck]eptic`,
      `unhappy|upset|paid a price|c[ao]me (?:a?round|to want)|sign(?:ed)? off|in the loop|kept? ${few(4)}(?:informed|updated|with you|on your side)|side with you`,
      `how did (?!(?:that|it|this) make you|you ${few(3)}(?:react|respond) to (?:that|the|this) (?:criticism|feedback)|you feel)${few(6)}(?:take (?:it|the|that|this)|react|respond|feel)\\b|(?:yes|agreement|approval) from|what was in it for|break the news|hold ?out|held out`,
      `(?:hardest|difficult|toughest|most difficult) (?:person|people|one|stakeholder|conversation|to (?:tell|bring|win|convince))|most trouble|okay with|ok with|happy (?:with|about)`,
      `outside (?:your team|engineering|the (?:team|company)|of (?:your|the|engineering))|waiting (?:for|on) (?:this|it|you|that)\\b|what did (?!(?:you|that|it|this)\\b)${few(2)}[\\p{L}-]+ think (?:about|of) (?:it|that|this)|keep ${few(3)}happy|those above you|had to (?:be convinced|win)\\b|won?\\b to win|hurt most|lean(?:ed|t)? on you`,
      `what did ${few(5)}(?:want|need|expect|hear) from you|whose trust|depend(?:ed)? on|did not want to (?:go along|come)|(?:one|person) you had to win`,
    ),
    ...says(
      2,
      `${outsiders}\\b|whose\\b|trust\\b|whom\\b|had to (?:agree|be)\\b|(?:went|go|going) along\\b|who (?:else )?(?:needed|gave|cared)`,
      `what did ${few(4)}(?:want|need|expect)\\b|(?:handle|deal with|dealt with|work with|working with|manage) (?!it\\b|this\\b|that\\b|the (?:problem|risk|situation|bug|outage))`,
      `which (?:of your people|teams?|person)|the rest of the|how did ${few(4)}see (?!it\\b)`,
    ),
    ...says(1, `who\\b|say\\b|person\\b|people\\b|team\\b|need\\b`),
  ],
  lesson: [
    ...says(
      3,
      `learn|lessons?|take ?aways?|taught|teach|looking back|hindsight|retrospect|knowing what you|next time\\b`,
      `(?:do|done|did|doing|change|changed) (?:[\\p{L}]+ ){0,3}(?:differently|otherwise)|differently (?:today|now|next|since)|(?:would|will) you (?:change|do again)`,
      `if you (?:began|started|could|had|were to)\\b.*\\b(?:again|over|back|redo)\\b|(?:stuck|sticks?|stay(?:s|ed)?) with you|carry (?:from|over|away|with)|you carry\\b|shape[ds]?\\b`,
      `(?:what|which|biggest|the) (?:\\p{L}+ )?surprise|surprised you|about yourself|turned out to be wrong|did you (?:believe|get wrong)|habits?\\b|younger self|changed? (?:in|about) you`,
      `now that you did(?:n't| not)|(?:is|are|feel) different|different (?:in|about) (?:you|how)|do(?:ne)? because of it|in how you work|regrets?\\b|(?:come|came) up (?:again )?since|are you different|yourself back then|applied (?:that|it|this)|thinking (?:been |was )?wrong|change how you|(?:have|would you) (?:done|do) better|happened again|(?:take|took|taken) (?:from|out of|away from)\\b|how you work`,
      `how (?:do|would) you (?:${few(4)})(?:now|these days|since|today|nowadays)\\b|since then\\b|situation since|advice`,
    ),
    ...says(
      2,
      `(?:say to|tell) (?:a|an|new|people|whoever|some(?:one|body)|your|the next|others)\\b|what (?:has |have |had )?(?:changed|it changed)|change afterwards|right call`,
      `how has (?:that|this|it)|still (?:cannot|can't|not) do|(?:can|do) you still\\b|again\\b|repeat`,
    ),
    ...says(1, `today\\b|now\\b|since\\b|afterwards\\b|change\\b`),
  ],
  handoff: [
    ...says(
      3,
      `hand(?:ed|ing|s)? ?(?:[\\p{L}]+ ){0,3}(?:off|over|on to|to)\\b|hand-?(?:off|over)|(?:took|take|takes|taking|taken) (?:it |this |that )?over|successor|succession`,
      `what(?:'s| is) (?:still )?left of (?:it|that|this)|what remains|remains of it|came after you|(?:gets?|got|is) (?:paged|called|on call)|(?:rewritten|replaced|touched) (?:it )?since|else know how|who would (?:i|we) (?:talk to|call|ask)|(?:switched|changed|left) (?:teams|jobs)`,
      `pass(?:ed|ing)? ${few(3)}(?:on|over)\\b|transition(?:ed|ing)?\\b|who(?:'s| is| has| runs| owns| maintains| leads| keeps| looks| operates| uses)\\b(?! the hardest| it that) ?${few(3)}(?:it|this|that|them|after|the peace|now|today)\\b`,
      `(?:after|once|when|since) you (?:left|moved|let|switched|changed|handed|went|were gone)|(?:left|leave) (?:${few(2)})?(?:behind|for|to|it with)\\b|what did you leave`,
      `without you\\b|besides you\\b|still need you|outlive|stop(?:ped)? being yours|moved on|let go of it|still (?:running|in use|there|used|in place|alive|going)`,
      `(?:run|runs|running) it (?:today|now|without)|live now|last(?:ed)? (?:after|beyond)|took (?:your|my) (?:place|job|rota)|took your rota`,
    ),
    ...says(
      2,
      `next (?:person|owner|engineer|head|team|manager|one)|document(?:ation|ed)|runbook|(?:came|come|became|become|happened) (?:of|to) (?:it|the|your|that)\\b|these days\\b|for the next`,
      `(?:is|does|do|are) (?:it|they|that) still`,
    ),
    ...says(1, `today\\b|now\\b|needed\\b|find there`),
  ],
  feedback: [
    ...says(3, `feedback\\b`),
    ...says(
      3,
      `(?:told|tell) you ${few(1)}(?:about|of) (?:yourself|how you)|(?:wrong|right) about yourself|something about yourself|(?:need|needed) to work on|last (?:performance )?review|(?:to|of) (?:that|the|this) criticism|(?:your|performance|annual) (?:performance )?review\\b|360\\b|critici[sz]`,
    ),
  ],
}
