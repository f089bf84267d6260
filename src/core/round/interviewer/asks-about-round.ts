/** What a candidate wanted to know before the round began. */
export interface AskedAboutRound {
  /** How it runs: one story or several, who leads, whether they are stopped. */
  format: boolean
  /** What it is for: what the panel listens for, which part they would most like to hear. */
  purpose: boolean
  /** Something else, marked as a question. */
  other: boolean
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

/**
 * Whether an opening answer asks how the round will run, and what for. Reads words, not marks: a transcript has no
 * question mark.
 */
export function readAskedAboutRound(text: string): AskedAboutRound {
  const words = text.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ')
  const asks = (patterns: readonly RegExp[], part: string) =>
    patterns.some((pattern) => pattern.test(part))
  const marked = words.match(/[^.?!]+\?/g) ?? []
  return {
    format: asks(askingFormat, words),
    purpose: asks(askingPurpose, words),
    other: marked.some((part) => !asks(askingFormat, part) && !asks(askingPurpose, part)),
  }
}
