import { expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { readPhrase, type PhraseKind, type PhrasePeople } from './phrase-kind.ts'
import { readAnswer } from './reading.ts'

function read(text: string) {
  const reading = readAnswer(parseText(text))
  return readPhrase(reading, { from: 0, to: reading.tokens.length })
}

test.each<[string, PhraseKind]>([
  ['I changed the routes', 'own-act'],
  ['I had to choose', 'own-act'],
  ['we found a way around it', 'our-act'],
  ['it was decided to wipe the morning', 'hidden-act'],
  ['the team caught a subtle bug', 'their-act'],
  ['he told me in front of both teams', 'said'],
  ['I was told in a review', 'said'],
  ['the bell went right over', 'event'],
  ['the road company was difficult', 'state'],
  ['she was glad to call me about that', 'state'],
  ['I was proud of it', 'view'],
  ['I stood there', 'view'],
  ['it taught me to test more', 'view'],
  ['I always ask first now', 'practice'],
  ['communication is key', 'maxim'],
  ["you can't help people who don't want to hear it", 'maxim'],
  ['nothing really broke', 'denial'],
  ["I don't think there was one turning point", 'denial'],
  ['the usual obstacles', 'part'],
  ['the gloves they were tearing in theatre', 'part'],
  ['it was the night of the twelfth', 'time'],
  ['in my third week, on 9 May', 'time'],
  ['it was Rudi from operations', 'who'],
])('%j is of the kind %s', (text, kind) => {
  expect(read(text).kind).toBe(kind)
})

test.each<[string, PhrasePeople]>([
  ['Giulia wanted to send an email', 'known'],
  ['he was professional about it', 'known'],
  ['my boss told me so', 'known'],
  ['a colleague once told me', 'somebody'],
  ['a few folks had concerns', 'crowd'],
  ['everybody came on board', 'all'],
  ['I changed the routes', 'none'],
])('%j holds somebody %s', (text, people) => {
  expect(read(text).people).toBe(people)
})
