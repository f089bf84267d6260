/** What a candidate wanted to know before the round began. */
export interface AskedAboutRound {
  /** How it runs: one story or several, who leads, whether they are stopped. */
  format: boolean
  /** What it is for: what the panel listens for, which part they would most like to hear. */
  purpose: boolean
  /** Whether people and companies may be named, and figures given. */
  names: boolean
  /** How much detail is wanted. */
  detail: boolean
  /** Leave for something that costs nobody anything: to think before answering, to look at notes. */
  leave: boolean
  /** Something else, marked as a question; its own words, empty for none. */
  other: string
}

const askingFormat = [
  /\b(?:would|do|will|did) you (?:rather|prefer|like|want)\b/,
  /\b(?:you(?:'d| would)|if you) (?:rather|prefer)\b.*\bor\b/,
  /\b(?:shall|should|can|could|may|do) i (?:talk|tell|give|start|begin|pick|choose|lead|go|take|walk|do|keep)\b.*(?:\?|\bor\b|\bfirst\b)/,
  /\bwill you (?:stop|interrupt|take|ask|drill|lead)\b/,
  /\b(?:is|are) (?:it|this|there|we|they)\b.{0,40}\b(?:one|several|a few|many) (?:long )?(?:stor|example|question|topic|big)/,
  /\b(?:is it|are we doing|do we do|will it be)\b.{0,30}\b(?:one|several)\b/,
  /\b(?:how|what)(?:'s| is| will| does| do)\b.{0,30}\b(?:format|structure|run|work|go|organi[sz]ed|shape)\b/,
  /\b(?:one|long|deep)\b[^.?!]{0,30}\bor\b[^.?!]{0,30}\b(?:several|few|short|shorter|more|two|many|prompts?)\b/,
  /\bhow (?:long|much time|many (?:questions|stories|examples))\b/,
  /\b(?:lead with|drill|dig)\b.*\bor\b|\bor\b.*\b(?:lead with prompts|drill|dig)\b/,
  /\b(?:will|would|do|can|could|may|is|are)\b[^.?!]{0,40}\b(?:stop|interrupt|cut) me\b/,
  /\bin (?:what|which) order\b|\bin order\b.*\bor\b|\bor\b.*\bin order\b/,
  /\bwhere (?:shall|should|do you want me to|would you like me to) (?:i )?(?:start|begin)\b/,
]

const askingPurpose = [
  /\bwhat (?:would|do|will|are) you (?:most |mainly |really |mostly )?(?:like|want|hope|hoping|look|looking|listen|listening|need|care)\b/,
  /\bwhat you(?:'d| would|'re| are)? (?:most |mainly |really )?(?:like|want|looking|listening|after|hoping)\b/,
  /\b(?:looking|listening) for\b/,
  /\bwhat (?:matters|counts|is important|helps)\b/,
  /\bwhat (?:is|are) (?:this|the round|you) (?:for|after|testing|assessing|measuring)\b/,
  /\bwhat (?:do|will|does|are|is) (?:you|they|the panel|it) (?:decid|judg|rat|scor|grad|assess|evaluat)\w*\b/,
  /\bhow (?:do|will|am|is|are) (?:you|i|it|this|they|the panel)\b.{0,20}\b(?:judg|rat|scor|grad|assess|evaluat)\w*\b/,
  /\bwhich (?:side|part|competenc|skills?|area)\b/,
]

const askingNames = [
  /\b(?:may|can|could|should|shall|do|am) i\b.{0,40}\b(?:names?|naming|anonym\w*|confidential|numbers|figures)\b/,
  /\b(?:names?|naming)\b.{0,30}\b(?:ok|okay|fine|alright|all right|allowed|leave out|left out)\b/,
  /\b(?:is|are) (?:it|this|that|what i say|names|real names)\b.{0,30}\b(?:confidential|ok|okay|fine|alright|all right)\b.{0,30}\bnames?\b/,
  /\bis (?:it|this|that|what i say) (?:kept )?confidential\b/,
]

const askingDetail = [
  /\bhow (?:much|technical|deep|deeply|detailed|far)\b.{0,30}\b(?:detail|technical|deep|into|go|be|get|background|context|want)\b/,
  /\b(?:level of detail|much detail|too technical)\b/,
]

const askingLeave = [
  /\b(?:may|can|could|shall) (?:i|we)\b[^.?!]{0,30}\b(?:think|pause|moment|minute|seconds?|my notes|a drink|water)\b/,
  /\b(?:is it|would it be|are you|do you|would you) (?:ok|okay|fine|alright|all right|mind)\b[^.?!]{0,30}\b(?:think|pause|moment|minute|seconds?|my notes|a drink|drink|water)\b/,
]

/** "What does your team work on" is no question about the round. */
const ofTheirs = /\byour (?:teams?|company|product|people|stack|manager)\b/

/** Where a second question begins that no mark sets off. */
const nextQuestion =
  /,? and (?=(?:also )?(?:may|can|could|should|shall|do|does|is|are|what|how|who|which|where|when|will|would)\b)/

/**
 * Whether an opening answer asks how the round will run, and what for. Reads words, not marks: a transcript has no
 * question mark.
 */
export function readAskedAboutRound(text: string): AskedAboutRound {
  const words = text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ')
  const asks = (patterns: readonly RegExp[], part: string) =>
    patterns.some((pattern) => pattern.test(part))
  const read = (part: string) => {
    const names = asks(askingNames, part)
    const detail = asks(askingDetail, part)
    const leave = asks(askingLeave, part)
    // "How much detail do you want" asks for no form.
    const isForm = !names && !detail && !leave && !ofTheirs.test(part)
    const format = isForm && asks(askingFormat, part)
    return { format, purpose: asks(askingPurpose, part), names, detail, leave }
  }
  const parts = (words.match(/[^.?!]+[.?!]*/g) ?? []).flatMap((sentence) =>
    sentence.split(nextQuestion).filter((part) => part.trim() !== ''),
  )
  const heard = parts.map(read)
  const marked = (words.match(/[^.?!]+\?/g) ?? []).flatMap((sentence) =>
    sentence.split(nextQuestion).filter((part) => part.trim() !== ''),
  )
  const other = marked.find((part) => !Object.values(read(part)).some(Boolean))
  return {
    format: heard.some(({ format }) => format),
    purpose: heard.some(({ purpose }) => purpose),
    names: heard.some(({ names }) => names),
    detail: heard.some(({ detail }) => detail),
    leave: heard.some(({ leave }) => leave),
    other: other === undefined ? '' : cut(text, other),
  }
}

/** The words as they were said. */
function cut(text: string, part: string): string {
  const said = text.replace(/[’]/g, "'").replace(/\s+/g, ' ')
  const at = said.toLowerCase().indexOf(part)
  return at < 0 ? part.trim() : said.slice(at, at + part.length).trim()
}
