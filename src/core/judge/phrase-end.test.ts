import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { parseText, spanOf } from '../text/parse-text.ts'
import { reachPhraseEnd } from './phrase-end.ts'
import { endsSentence, readAnswer } from './reading.ts'

/** The words in brackets as they are marked in the end. */
function reach(marked: string): string {
  const text = marked.replace('[', '').replace(']', '')
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const reading = readAnswer(parseText(text))
  const from = reading.tokens.findIndex((token) => token.start >= start)
  const to = reading.tokens.findLastIndex((token) => token.end <= end) + 1
  const run = reachPhraseEnd(reading, { from, to }, 0, reading.tokens.length)
  const span = spanOf(reading, run.from, run.to)
  return text.slice(span.start, span.end)
}

describe('a mark ends where its phrase does', () => {
  test.each([
    ['She kept it [because the board] had been told.', 'because the board had been told'],
    [
      'I did it [because nobody] in my team had ever seen one.',
      'because nobody in my team had ever seen one',
    ],
    ['[I was standing by the ramp, and Mama] Risi called me.', 'I was standing by the ramp'],
    ['[She let me] have until June.', 'She let me have until June'],
    ['I wrote [a contract with Marta] Kowalska, our buyer.', 'a contract with Marta Kowalska'],
    ['Then [they cried and now] he coaches others.', 'they cried'],
    ['I told her [the number was read by a] clerk.', 'the number was read by a clerk'],
    [
      '[I held eighteen] sessions of an hour, all on Mondays.',
      'I held eighteen sessions of an hour',
    ],
    ['Not one [slip was wrong] that week.', 'Not one slip was wrong'],
    [
      'The rates of the first of [July were missing] that day.',
      'The rates of the first of July were missing',
    ],
    ['We did not buy [scanners for 60] 000 euros.', 'scanners for 60 000 euros'],
    ['I feared [the same thing would come] back.', 'the same thing would come back'],
    ['It was a [business] critical system.', 'business'],
    ['I am still not [great] at it.', 'not great'],
    ['There were no [complaints] that week.', 'no complaints'],
  ])('%s', (marked, whole) => {
    expect(reach(marked)).toBe(whole)
  })

  test.each([
    'I rang [the head brewer] before I touched any code.',
    '[I carried bread and butter] to the gate.',
    '[I said no] in her office on the Tuesday.',
  ])('%s stays as it is', (marked) => {
    expect(reach(marked)).toBe(/\[(.*)\]/.exec(marked)?.[1])
  })

  test('never over the end of a sentence, and holds the words it began with', () => {
    const word = fc.constantFrom(
      ...'I she Marta because the gate and who was told of two signed before with my . , then it'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const reading = readAnswer(parseText(words.join(' ')))
          const count = reading.tokens.length
          if (count < 2) return
          const from = a % (count - 1)
          let to = from + 1
          while (to < count && to - from <= b % 6 && !endsSentence(reading, to - 1, to)) to += 1
          const run = reachPhraseEnd(reading, { from, to }, 0, count)
          expect(run.from).toBeLessThanOrEqual(from)
          expect(run.to).toBeGreaterThan(from)
          for (let at = from + 1; at < run.to; at++)
            expect(endsSentence(reading, at - 1, at)).toBe(false)
        },
      ),
    )
  })
})
