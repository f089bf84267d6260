import { expect, test } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

test('words are shown in their own sentence', () => {
  const text = 'We moved it in May. On the night I kept the date, and nobody slept. It held.'
  expect(sentenceAround(text, 'I kept the date')).toEqual({
    before: 'On the night ',
    after: ', and nobody slept.',
  })
  expect(sentenceAround(text, 'We moved it')).toEqual({ before: '', after: ' in May.' })
})

test('speech without full stops is cut between words', () => {
  const speech = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
  const around = sentenceAround(speech, 'word30')
  expect(around?.before).toMatch(/^… word\d+ .*word29 $/)
  expect(around?.after).toMatch(/^ word31 .* word\d+ …$/)
  expect(around!.before.length + around!.after.length).toBeLessThan(330)
})

test('words that are not there have no sentence', () => {
  expect(sentenceAround('It held.', 'it broke')).toBeNull()
  expect(sentenceAround('It held.', '')).toBeNull()
})
