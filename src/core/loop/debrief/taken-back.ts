/**
 * Sentences in which a concern is named and taken back: feared and not met, thought at first, what would have been, or
 * somebody's word that another denies. Over base forms (see `read-remark.ts`). Provenance: written for this project.
 */

const you = '(?:you|he|she|they|it|i|we)'
const fear =
  '(?:fear|dread|brace|afraid|worry|worried|suspect|suspicious|think|wonder|doubt|sceptical|skeptical|expect|prepare|concerned|hesitant|unsure|not sure|not certain|nervous)'
/** No clause after it begins with what turns a thought round. */
const within = '(?:[^ .?]+ )'
const turned =
  '(?:(?:by|in|at|towards) the end|afterwards?|after (?:that|five|ten|a|the)|until|then|but|yet|(?:a |one |five |ten )?(?:minute|question) later|now|soon|quickly)'

const takenBack: readonly RegExp[] = [
  // "I was worried at first whether …, and by the end I was sure."
  new RegExp(
    ` ${fear} ${within}*?(?:at first|initially|at the start|in the beginning|to begin with|for a (?:moment|second|minute|while)|go in) ${within}*${turned} `,
  ),
  new RegExp(
    ` (?:at first|initially|at the start|in the beginning|to begin with|for a (?:moment|second|minute|while)|beforehand) ${within}{0,4}?${fear} ${within}*${turned} `,
  ),
  // "She thought you were going to …; you never did."
  new RegExp(
    ` ${fear} ${within}*(?:be (?:about|go) to|would|might|could|another|next) ${within}*(?:; |, |but |and )+${you} (?:\\w+ )?(?:never|do not|be not|do no such|do nothing of|do the opposite)(?= )`,
  ),
  new RegExp(
    ` (?:fear|dread|brace|afraid|prepare) ${within}*(?:; |, |but |and )+(?:${you} )?(?:\\w+ )?(?:get|hear|never|do not|be not|find|meet|have)(?= )`,
  ),
  // "Had you …, I would have voted no."
  new RegExp(
    `^ (?:(?:have|be|should) ${you}|if ${you}(?: have| be)?) ${within}*(?:would|might) (?:\\w+ )?(?:have )?(?:\\w+ )?(?:vote no|say no|object|reject|be out|turn|doubt|worry|worried|ask|mark|mind|complain|stop|leave|walk|be a no|be concerned|be (?:the end|a problem|a concern))(?= )`,
  ),
  // "Someone called her …; that is not her at all."
  new RegExp(
    ` (?:that|this|it) be (?:\\w+ )?not (?:\\w+ )?(?:you|him|her|them|true|so|right|fair|the case|my (?:impression|view|experience)|what (?:i|we|they) (?:see|hear|meet|find))(?= )`,
  ),
  new RegExp(
    ` (?:(?:i|we|she|he|they|panel) (?:\\w+ )?(?:disagree|see it otherwise|can not confirm|overrule)|nothing of the (?:sort|kind)|could not be (?:far|less)|quite the (?:opposite|contrary|reverse)|on the contrary|the (?:very )?opposite)(?= )`,
  ),
  // "…, which he liked."
  new RegExp(
    ` , (?:which|and that|something) ${within}{0,3}?(?:like|love|enjoy|appreciate|please|impress|respect|admire|value|convince|be (?:good|great|refreshing|nice|right|fine|rare))(?: |$)`,
  ),
  new RegExp(
    ` because (?:he|she|they|we|i|everybody|everyone) (?:\\w+ )?(?:like|love|enjoy)|(?:i|we|they|he|she) be (?:\\w+ )?glad|which be (?:\\w+ )?(?:nonsense|rubbish|unfair|wrong|untrue|false)(?= )`,
  ),
  // "They asked who had decided, and you said so."
  new RegExp(
    ` (?:ask|want|wonder|push|press|arrive) ${within}*(?:and|but|then) (?:you|he|she) (?:\\w+ )?(?:say|name|answer|tell|have|leave with|give) (?:so|it|them|both|exactly|straight|at once|right|three|two|immediately|without|in one)(?= )`,
  ),
  new RegExp(
    ` (?:arrive|come in|start|begin|sit down) ${within}*(?:and|but) (?:leave|go|walk|end|come out|get up) `,
  ),
  // "Without ever hiding behind the team."
  / without (?:ever |once |even )?(?:lose|forget|drop|hide|blame|sound|seem|ramble|neglect|drift|skip|claim|brag|boast|dodge|evade|duck|point|whin\w*|complain|fall|slip|lapse) /,
  // Others than the one who answered.
  /^ (?:(?:so )?many|some|most|plenty of|half the) (?:of the )?(?:people|candidate|applicant|interviewee|engineer|manager|folk) /,
]

/** Whether what a sentence names against an answer is said not to hold. Linear in a sentence of usual length. */
export const isTakenBack = (line: string): boolean =>
  takenBack.some((pattern) => pattern.test(line))
