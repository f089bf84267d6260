import { createRandom, pick } from '../src/core/random.ts'
import type { Random } from '../src/core/random.ts'
import { readAnswers } from './read-answers.ts'

/** One word in so many is made up, as names and terms of the trade are: so that words do not repeat endlessly. */
const madeUpEvery = 25
const consonants = 'bcdfghklmnprstvwz'.split('')
const vowels = 'aeiouy'.split('')

function makeWord(random: Random): string {
  const syllables = 2 + Math.floor(random.next() * 3)
  return Array.from(
    { length: syllables },
    () => pick(random, consonants) + pick(random, vowels),
  ).join('')
}

const sentences = readAnswers().flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))

/** A text of so many words: sentences of the written answers in any order, each time with other made-up words. */
export function makeTelling(words: number, seed: number): string {
  const random = createRandom(seed)
  const told: string[] = []
  while (told.length < words) {
    for (const word of pick(random, sentences).split(/\s+/))
      told.push(Math.floor(random.next() * madeUpEvery) === 0 ? makeWord(random) : word)
  }
  return told.slice(0, words).join(' ')
}

/** The text as a transcriber without punctuation gives it. */
export function toTranscript(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}'’\s]/gu, '')
}
