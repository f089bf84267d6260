import { expect, test } from 'vitest'
import { parseText } from '../../text/parse-text.ts'
import { readAnswer } from '../reading.ts'
import { canBePutBack, onlyPoints } from './put-back.ts'

function isPutBack(text: string, words: string, speaks = false): boolean {
  const reading = readAnswer(parseText(text))
  const start = text.indexOf(words)
  const from = reading.tokens.findIndex((token) => token.start >= start)
  const to = reading.tokens.findLastIndex(({ end }) => end <= start + words.length) + 1
  const run = { from, to }
  return canBePutBack(reading, run) && (speaks || !onlyPoints(reading, run))
}

test.each([
  ['I moved the crates that night.', 'I moved the crates that night'],
  ['She said that the crates were late.', 'She said that the crates were late'],
  ['I gave her the keys.', 'I gave her the keys'],
  ['We stayed because of the rain and we slept.', 'We stayed because of the rain'],
  ['I would stop if she asked me and she did.', 'I would stop if she asked me'],
  ['The harbour was good and we left.', 'The harbour was good'],
  ['We discovered it on Monday.', 'We discovered it on Monday'],
  ['I told him the crates were late.', 'the crates were late'],
  ['I told him "no crate leaves" and rang off at once.', 'rang off at once'],
  ['It began with a crate that fell on my foot.', 'It began with a crate that fell on my foot'],
  ['There was a crate that fell on my foot.', 'There was a crate that fell on my foot'],
  [
    'After two weeks of talks with the port nobody moved.',
    'After two weeks of talks with the port',
  ],
])('%j: the words %j are put back', (text, words) => {
  expect(isPutBack(text, words)).toBe(true)
})

test.each([
  ['We got them all out. We always do.', 'We always do'],
  ['She had been the one in front of the judge.', 'She had been the one'],
  ['I gave her the admin account and my list.', 'I gave her'],
  ['She asked what I would do if a crate fell on her.', 'She asked what I would do if a crate'],
  [
    'He said that a letter that does not arrive is a patient who does not come.',
    'He said that a letter that does not arrive',
  ],
  ['I went through a crate and let them do the second one alone.', 'let them'],
  ['Complaints were down by roughly half in June.', 'Complaints were down by roughly'],
  ['He sat there a good while and went home.', 'He sat there a good'],
  ["It didn't feel right, so I stopped it.", "It didn't feel"],
  ['She looked at the crate and goes what is that.', 'She looked at the crate and goes'],
  ['He said one more crate would sink her.', 'He said one more'],
  ['I wrote that down and she and I both signed it.', 'I wrote that down and she'],
  ['During the second week we discovered that a crate had no lid.', 'we discovered'],
  ['They found thirty faults, such as that they plan in shifts.', 'They found thirty faults, such'],
  ['We were shouting at each other across the yard.', 'We were shouting at each'],
  ['I knew because the guests who come back told me.', 'the guests who come back told'],
  ['Orla said, “you want to see every crate”.', 'you want to see every crate'],
  ['Orla said "you want to see every crate" and left.', 'you want to see every crate'],
  ['He said you want to take the pencil out of my hand.', 'you want to take the pencil'],
  ['She said, you have a week, and then it is May.', 'then it is May'],
  ['She said the crates were late.', 'the crates were late'],
  ['He told me in front of both teams that I care more about crates.', 'I care more about crates'],
  ["It's a small one. We moved the crates.", "It's a small one"],
  ['It held the word "crate", and mine did not.', 'It held the word "crate'],
  ['The buyers (Finance, Risk) agreed.', 'The buyers (Finance'],
  ['He said so over lunch.', 'He said so'],
  ['Then we looked at it.', 'we looked at it'],
  ['Eleven teams came, and most of them did.', 'most of them did'],
  ['It began with the harbour, and I moved the crates.', 'It began with the harbour'],
  ['Orla has it since May. That was the end of it.', 'That was the end of it'],
  ['In the end the harbour paid.', 'In the end'],
  ['There was a crate that fell on my foot.', 'There was a crate'],
  ['I took many classes, which meant little sleep.', 'I took many classes, which meant'],
  ['It was decided to wait.', 'It was decided to'],
  ['I told him, minutes or tags, you cannot have both.', 'you cannot have both'],
  ["I don't know exactly how many ask for it.", "I don't know exactly how many ask for it"],
  ['Let me get the deploy down, I said.', 'Let me get the deploy down'],
  ['First I make sure I have understood the crates.', 'I have understood the crates'],
  ["I've been told that I am slow and that I pack too hard.", 'I am slow'],
  ["I've been told that I am slow and that I pack too hard.", 'I pack too hard'],
  [
    'I always say if you count the crates you know the yard.',
    'I always say if you count the crates',
  ],
])('%j: the words %j are not put back', (text, words) => {
  expect(isPutBack(text, words)).toBe(false)
})

test('what passes over a point may say as little as it likes', () => {
  expect(isPutBack('Then we looked at it.', 'we looked at it', true)).toBe(true)
})
