import { parseText } from '../../text/parse-text.ts'
import type { AsideKind } from '../round.ts'

/** A longer text tells something beside. In words. */
const mostWords = 45

/** What is said on the way to a question or a request, and is neither. */
const leadIn =
  /^(?:(?:sorry|um+|uh+|er+|hmm*|ah|oh|okay|ok|so|well|and|but|right|yes|yeah|no|sure|just|actually|please|thanks|thank you|excuse me|quick question|one question|a question|(?:that's |that is )?(?:a )?(?:good|great|fair) question|before i (?:start|answer|begin)|just (?:to|so i)|(?:just )?to (?:check|clarify|be clear|be sure|make sure|understand)|to make sure(?: i understand)?)(?:[\s,:;–—-]+|$))+/

/** Does not follow, and says so or asks for other words; in the words of those who are new to the language too. */
const simpler =
  /^i(?:'m| am) not (?:really |quite |entirely )?sure (?:i|that i|what) (?:really |quite )?(?:get|got|understand|understood|follow|followed|you mean|you ask|you want)\b.{0,30}$|^i (?:don't|do not|didn't|did not) (?:really |quite )?get (?:the|your|that|this) ?(?:question)?$|(?:\bnot|n't|\bno) (?:really |quite |fully )?(?:understand|understood|follow)\b(?: (?:you|it|that|this|the question|your question|the word|well|good|what you (?:mean|ask|want)))?$|\bsimpler\b|\bmore simply\b|\b(?:in|with|use) other words\b|\brephrase\b|\bwhat (?:does|do) (?:that|this|it|you) mean$|\bwhat means\b|\bmy english\b/

/** Says no more than that it was said before. */
const told =
  /^(?:like|as) i (?:just )?(?:said|told you)$|^i(?:'ve| have)? ?(?:already|just)(?: just)? (?:told|said|answered|explained)(?: (?:you|that|this|it|so|all|everything))*$|^that's what i (?:just )?(?:said|told you)$/

/** Scolds the question or who asks it, and tells nothing. */
const upset =
  /\b(?:fuck|screw) (?:this|you|off|it|that)\b|\b(?:stupid|dumb|idiotic|ridiculous|silly|shit|bullshit|annoying) (?:fucking )?(?:question|questions|interview|game)\b|\bshut up\b|\bwho are you to\b|\bnone of your (?:\w+ )?business\b|\bwaste of (?:my )?time\b|\bwhat(?:'s| is) (?:that|this) supposed to mean\b/

/** Asks for the same words once more: of "I put it in a sheet" and "how I say it" nothing is asked. */
const again =
  /(?:^|\byou |\byou to |\bplease )(?:say|repeat|ask|put) (?:that|it|this|the question|your question)\b.{0,24}$|(?:^|\byou |\byou to |\bplease )repeat$|\bmind (?:saying|repeating|asking|putting) (?:that|it|this|the question|your question)\b.{0,24}$|^(?:come again|pardon(?: me)?|say again|once more)\b.{0,10}$|\bwhat was (?:the|your) question\b|\bi (?:didn't|did not|couldn't|could not|don't|do not) (?:quite |really |fully )?(?:catch|hear|get|understand|follow)(?: (?:that|you|it|this|the question|your question|what you (?:said|asked|mean)))?$/

/** Asks for a moment to think. */
const pause =
  /^(?:(?:can|could|may) i (?:just )?(?:have|take|get|think)|give me|let me(?: just)? (?:think|gather)|i need|bear with me|hold on|hang on)?(?: (?:about|on|over))?(?: (?:that|this|it|my thoughts))?(?: ?(?:for )?(?:just )?(?:a|one|two)(?: (?:quick|short|little))? (?:moments?|seconds?|secs?|minutes?))?(?: to think(?: about (?:that|this|it))?)?$|^(?:wait|moment)(?: a (?:bit|moment|second|sec|minute))?$/

/** Keeps something back that is not the speaker's to tell. */
const confidential =
  /\bconfidential\b|\b(?:an?|the|my|under) nda\b|\bnon-disclosure\b|\bnot (?:allowed|permitted|at liberty|supposed) to\b|\b(?:can't|cannot|can not|couldn't|may not) (?:really )?(?:talk|speak|disclose|share|go into|discuss|name|say (?:who|which|more|any|that|the))\b|\brather not (?:say|name|go|talk|share|tell)\b/

const inverted =
  /^(?:do|does|did|would|could|can|should|shall|may|is|are|was|were|will|have|has|am) (?:you|i|we|it|this|that|there|the|your|they|he|she)\b/
const asking = /^(?:what|which|who|whom|whose|how|when|where|why)\b/
const wondering =
  /^(?:i(?:'d| would)? (?:wonder|like to (?:ask|know))|i(?:'m| was| am)? wondering|you (?:mean|want)|do you)\b/
const toYou = /\byou(?:r|rs|'d|'re|'ll|'ve)?\b/
const askingLeave = /^(?:should|shall|can|could|may) (?:i|we)\b/
/** Somebody who tells what they did, or what was said, has begun to answer. */
const tells =
  /\b(?<!you )(?:asked|said|told|replied)\b|\bi (?:was|had|went|said|told|asked|took|made|called|rang|wrote|found|got|put|sent|gave|ran|saw|knew|thought|[a-z]+ed)\b/

function isQuestion(sentence: string, marked: boolean): boolean {
  if (tells.test(sentence)) return false
  if (inverted.test(sentence)) return marked || toYou.test(sentence) || askingLeave.test(sentence)
  if (asking.test(sentence) || wondering.test(sentence)) return marked || toYou.test(sentence)
  return marked && sentence.split(' ').length <= mostUnopened
}
/** A question that opens like a statement is short: "Inside my team?" */
const mostUnopened = 14

const choice =
  /\bdo you (?:mean|want|prefer)\b|\byou (?:mean|want)\b|\bwould you (?:like|rather|prefer)\b|\b(?:should|shall|can|could|may) i\b|\bare you (?:asking|after|looking|interested)\b/
const definition =
  /^what (?:exactly )?(?:do|did) you mean\b|\bdo you (?:want|like) (?:me )?to (?:hear|know|say)\b/
const theirs =
  /\b(?:this|the) (?:team|role|job|position|company)\b|\b(?:do|are|have|did|would|will|can) you\b/

/**
 * What an answer is that answers nothing: a question back, a request, words that nobody could follow. Null where
 * something is told, and where nothing is said. Reads words and, where there are any, question marks.
 */
export function readAside(text: string): AsideKind | null {
  if (text.split(/\s+/).filter((word) => word !== '').length > mostWords)
    return isForeign(text) ? 'unreadable' : null
  const kinds = new Set<AsideKind>()
  const sentences = splitSentences(text)
  if (sentences.length === 0) return /\p{L}/u.test(text) ? 'pause' : null
  for (const { words, marked } of sentences) {
    // "Would I do it again? Yes."
    if (kinds.size > 0 && yesOrNo.test(words)) return null
    if (yesOrNo.test(words)) continue
    const kind = readSentence(words, marked)
    if (kind === null || kind === 'meaning') if (isForeign(text)) return 'unreadable'
    if (kind === null) return null
    kinds.add(kind)
  }
  return firstToHear.find((kind) => kinds.has(kind)) ?? null
}

const yesOrNo = /^(?:yes|yeah|no|nope|sure|of course)$/

/** Where an aside holds more than one, what is replied to. */
const firstToHear: readonly AsideKind[] = [
  'confidential',
  'upset',
  'simpler',
  'again',
  'told',
  'choice',
  'team',
  'meaning',
  'pause',
]

function readSentence(words: string, marked: boolean): AsideKind | null {
  if (upset.test(words) && !tells.test(words)) return 'upset'
  if (simpler.test(words) && !tells.test(words)) return 'simpler'
  if (told.test(words)) return 'told'
  if (again.test(words) && !tells.test(words)) return 'again'
  if (pause.test(words)) return 'pause'
  if (!tells.test(words) && confidential.test(words)) return 'confidential'
  if (!isQuestion(words, marked)) return null
  if (definition.test(words)) return 'meaning'
  if (/\bof what you mean\b|\bfor example$/.test(words)) return 'simpler'
  if (choice.test(words)) return 'choice'
  if (/\byour\b/.test(words)) return 'team'
  if (/ or /.test(words)) return 'choice'
  return theirs.test(words) ? 'team' : 'meaning'
}

/** The sentences that hold more than a lead-in, in small letters. */
function splitSentences(text: string): { words: string; marked: boolean }[] {
  const read = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  return [...read.matchAll(/([^.?!]+)([.?!]*)/g)].flatMap(([, said = '', marks = '']) => {
    const whole = said.trim()
    const words = yesOrNo.test(whole)
      ? whole
      : whole
          .replace(leadIn, '')
          .replace(/[,;:\s]+$/, '')
          .replace(/,? please$/, '')
    return words === '' ? [] : [{ words, marked: marks.includes('?') }]
  })
}

/** Share of words that no English lexicon holds from which on a listener is lost. */
const unknownShare = 0.5
const fewestForeign = 3

/** How much of a text is looked at, in UTF-16 units. */
const beginning = 600

function isForeign(text: string): boolean {
  // A name is in no lexicon either.
  const words = parseText(text.slice(0, beginning)).tokens.filter(
    ({ pos, norm, start }) => pos !== 'PUNCT' && text[start] === norm[0],
  )
  if (words.length < fewestForeign) return false
  return words.filter(({ unknown }) => unknown).length >= unknownShare * words.length
}
