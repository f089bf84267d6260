import { wordList } from '../../text/word-list.ts'
import { isBidden } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
as a @person, as an @person, as the @person, when i was @verb, while i was, while working, when i worked, i was working, i worked at, i worked as, i worked for,
my @any class, my class, a class, my job, my previous job, my first job, my last job, at work, at my job, for a class, an exam, my exam, the @any project, a project, a group project,
my internship, an internship, my shift, a shift, on my @any team, my @noun team, in my @any, in my @any @any, in our @any, at a @noun, at my @noun, at our @noun, i was the, i was leading
`)

const piles = wordList('pile, list, pocket, hand, hands, bag, drawer, inbox, head, mind, eyes')

/** "In my Friday pile": where something lay. */
const isPile = ({ tokens }: Reading, at: number): boolean =>
  piles.has(tokens[at]!.norm) || piles.has(tokens[at + 1]?.norm ?? '')

export const momentSetting = defineRule({
  id: 'moment-setting',
  dimensions: ['moment', 'ownership'],
  credit: 'earns',
  label: 'where you worked then',
  cap: 2,
  find: (reading) =>
    phrasesInEvents(reading, phrases).filter(
      (run) => !isBidden(reading, run.from) && !isPile(reading, run.to - 1),
    ),
  reason: (quote) => `You say what you were part of: “${quote}”.`,
})
