import { expect, test } from 'vitest'
import { parseText } from '../../text/parse-text.ts'
import type { Dimension } from '../dimension.ts'
import { readAnswer } from '../reading.ts'
import { findPressPoints } from './press-on.ts'

const vagueOf = (text: string, dimension: Dimension): number =>
  Math.max(0, ...findPressPoints(readAnswer(parseText(text))).map(({ vague }) => vague[dimension]))

test.each<[string, Dimension]>([
  ['There were some complications around the consent side.', 'tension'],
  ['There was a bit of bad blood after that.', 'tension'],
  ['It was quite uncomfortable in the room.', 'tension'],
  ['I found it difficult to be overruled like that.', 'tension'],
  ["My director didn't care for that at all.", 'tension'],
  ['The research side had an issue with that.', 'people'],
  ['I had my reasons for it.', 'decision'],
  ['After that I went along with his version.', 'decision'],
  ["She's developed really well since.", 'outcome'],
  ["They've been getting a lot of value out of it since.", 'outcome'],
  ['I did that as soon as I could.', 'moment'],
  ['It gave me a much deeper appreciation of the ward.', 'learning'],
])('%j passes over %s', (text, dimension) => {
  expect(vagueOf(text, dimension)).toBeGreaterThan(0.5)
})

test.each<[string, Dimension]>([
  ['The wall was cold and the gauge read 14.', 'tension'],
  ['I gave her my reasons: the pump, the hose and the date.', 'decision'],
  ['He held up the cable for me to see.', 'moment'],
])('%j does not pass over %s', (text, dimension) => {
  expect(vagueOf(text, dimension)).toBeLessThan(0.5)
})
