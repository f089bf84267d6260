import { groupNouns, roleNouns } from '../../text/people.ts'
import { wordList } from '../../text/word-list.ts'
import { phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
angry, furious, annoyed, afraid, scared, worried, nervous, ashamed, upset, frustrated, unhappy, sceptical, skeptical, defensive, shocked, mad,
fear, feared, hated, quiet, silent, crying, tears, embarrassed, hurt, stubborn, hostile, uncomfortable, sick, desperate, panic, cold, rough, thrilled,
overwhelmed, disappointed, reluctant, apprehensive, screamed, yelled, grudge, suspicious, resentful, tense, bitten, blamed, mean, honest, guilty, wary, insulted, bitter, bored, cross, anxious, offended, jealous, resented,
cried, rude, humiliated, fed up, sulked, sore, stung, caught out
`)

/** These say of a thing what it is like: "cold caches", "a rough figure". */
const ofThings = wordList('cold, rough, mean, cross, sick, quiet, silent')
/** What people do or have is as they feel: "a quiet voice", "a rough week". */
const ofPeople = wordList(
  'voice, tone, word, answer, reply, meeting, conversation, talk, call, mail, email, message, look, face, room, silence, reception, shoulder, foot, sweat, day, week, month, night, morning, evening, afternoon, start, time, feeling',
)

function isOfThing({ tokens }: Reading, { to }: TokenRun): boolean {
  const word = tokens[to - 1]!
  const next = tokens[to]
  if (word.norm === 'honest' && tokens[to - 2]?.norm === 'be') return true
  if (word.norm === 'mean' && word.pos === 'VERB') return true
  if (next === undefined || next.after !== 'word') return false
  // The tagger takes many a plural after an adjective for a verb.
  if (next.pos !== 'NOUN' && !(next.pos === 'VERB' && next.norm.endsWith('s'))) return false
  const { lemma, norm } = next
  return (
    ofThings.has(word.norm) &&
    !ofPeople.has(lemma) &&
    !roleNouns.has(lemma) &&
    !groupNouns.has(norm)
  )
}

export const tensionFeeling = defineRule({
  id: 'tension-feeling',
  dimensions: ['tension', 'people'],
  credit: 'earns',
  label: 'how it stood between people',
  cap: 2,
  find: (reading) => phrasesInEvents(reading, phrases).filter((run) => !isOfThing(reading, run)),
  reason: (quote) => `You say how it felt: “${quote}”.`,
})
