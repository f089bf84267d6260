/** A longer answer tells something beside. In words. */
const mostWords = 25

/** Says that there is nothing more to say, or asks for the next question. */
const passing =
  /\b(?:nothing|not much) (?:more|else|further)(?: (?:to (?:say|add|tell)|on (?:that|this|it)|there))?\b|\b(?:don't|do not|didn't|haven't) (?:really )?(?:have|got) (?:anything|any|an|much)(?: \w+)? ?(?:more|else|further|to add)\b|\b(?:can|could|may|shall|should) (?:we|you) (?:just |please )?(?:move on|go on|skip|continue|take the next)\b|\blet(?:'s| us) (?:just )?(?:move on|skip|go on)\b|\bnext question\b|^next(?: one)?(?: please)?$|\brather not answer\b|^no comment$|^(?:i )?(?:pass|skip)(?: (?:on )?(?:that|this|it))?$|\bi(?:'d| would) (?:rather )?(?:pass|skip)\b|\bthat(?:'s| is) (?:all|everything) (?:i have|i can say|there is|i've got)\b/

/** Whether an answer passes the question on: it says no more than that nothing more is to come. */
export function passesOn(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .trim()
    .replace(/[.!]+$/, '')
  return (
    words.split(/\s+/).length <= mostWords &&
    passing.test(words) &&
    !tells.test(words) &&
    !answersBeside(words)
  )
}

/** "Then it was the cost; now it is the delay. There is nothing more to it": answered, and then closed. */
function answersBeside(words: string): boolean {
  const rest = words
    .split(/[.!?]+/)
    .filter((sentence) => sentence.trim() !== '' && !passing.test(sentence.trim()))
    .join(' ')
    .replace(talk, ' ')
  return (rest.match(/[\p{L}\p{N}']+/gu) ?? []).length >= fewestBeside
}
/** In words: a sentence of its own, beside the one that passes. */
const fewestBeside = 9
/** Says of the telling that it was told. */
const talk =
  /\b(?:(?:as )?i (?:just |already |have |think i )*(?:said|told you|answered|covered)(?: (?:that|this|it|all|everything))?|i have told you (?:what|all|everything) (?:i|there)\b.*)/g

/** Somebody who tells what they did has answered, whatever they add. */
const tells =
  /\bi (?:said|told|asked|took|made|called|rang|wrote|found|put|sent|ran|moved|changed|stopped|decided)\b/
