import { expect, test } from 'vitest'
import { parseText } from '../../text/parse-text.ts'
import { readPhrase, type PhraseKind, type PhrasePeople } from './phrase-kind.ts'
import { readAnswer } from '../reading.ts'

function read(text: string) {
  const reading = readAnswer(parseText(text))
  return readPhrase(reading, { from: 0, to: reading.tokens.length })
}

test.each<[string, PhraseKind]>([
  ['I changed the routes', 'own-choice'],
  ['I had to choose', 'own-act'],
  ['I went with the older pump', 'own-choice'],
  ['I told him in front of everybody', 'own-said'],
  ['I showed her the runs', 'own-said'],
  ['I wrote the importer', 'own-act'],
  ['I found the cable was too short', 'event'],
  ['I led the customer portal', 'own-role'],
  ['I was driving the whole thing', 'own-role'],
  ['I made sure that everybody was heard', 'own-role'],
  ['we worked closely with payroll', 'our-role'],
  ['it went fine', 'result'],
  ['everybody was happy in the end', 'result'],
  ['we are a very aligned team', 'result'],
  ['it did not go well', 'state'],
  ['bit by bit the mood improved', 'gain'],
  ['it got faster', 'gain'],
  ['I would talk to them first', 'intent'],
  ['Lucia, who ran the warehouse', 'who'],
  ['we had a good conversation', 'event'],
  ['we had a good product', 'background'],
  ['I joined a catalogue company as a staff engineer', 'background'],
  ['I was on a train', 'background'],
  ['that night I put him on line one', 'own-act'],
  ['I saw that the file was the old one', 'event'],
  ['I was saying no to the split', 'own-said'],
  ['I ran the systems at a newspaper in Bergen', 'role'],
  ['I look after the boilers in a block of flats', 'role'],
  ['it took me a winter', 'background'],
  ['it was the tooth', 'background'],
  ['I still work there', 'setting'],
  ['I was the charge nurse on a cardiac ward', 'role'],
  ['I was incident commander', 'role'],
  ['I was in charge of the vendor onboarding', 'role'],
  ['I led the analytics team at an insurer', 'role'],
  ['I ran the dispatch team', 'role'],
  ['I have been managing people for eight years', 'role'],
  ['I sat on the board of the market association', 'role'],
  ['our director, Odile, sat on the board of management', 'background'],
  ['Ravi joined us straight from university', 'background'],
  ['my reason was that claims get amended', 'background'],
  ['the migration was planned for Saturday', 'state'],
  ['I should have told them in April', 'omission'],
  ['I had not asked the two people', 'omission'],
  ['I did not measure the door', 'omission'],
  ['my door is always open', 'practice'],
  ['I believe in servant leadership', 'maxim'],
  ['one came back', 'event'],
  ['four people did', 'part'],
  ['I was sure that the leak was in the north pipe', 'background'],
  ['I was annoyed with her', 'view'],
  ['I turned the offer down', 'own-act'],
  ['I turned pale', 'view'],
  ['we lost one crate for a day', 'event'],
  ['we ran out of tape', 'event'],
  ['it was the election site', 'background'],
  ['it turned out that he had been told to speed it up', 'event'],
  ['I was the on-call lead', 'role'],
  ['they had twelve employees and no certification', 'setting'],
  ['the grant was for 200 weather stations', 'background'],
  ['I bet on the smaller supplier', 'own-act'],
  ['I deleted the wrong volume', 'own-act'],
  ['we never got the contract', 'state'],
  ['she was promoted last spring', 'state'],
  ['he said no to everything', 'state'],
  ['she was furious at first', 'said'],
  ['a few people had concerns', 'said'],
  ['my deputy wanted to keep everybody', 'said'],
  ['the lesson for me was to act sooner', 'lesson'],
  ['I learned that it pays to ask', 'lesson'],
  ['I dropped it after a day', 'dropped'],
  ['my first idea was sampling', 'background'],
  ['we met in the room next to the studio', 'event'],
  ['the contract said to call them', 'background'],
  ['I looked at it again', 'view'],
  ['I took that seriously', 'view'],
  ["I've still got the card", 'trait'],
  ['I am more careful now', 'practice'],
  ['the third group got pasta', 'state'],
  ['38 of the 40 cases were decided', 'state'],
  ['the new one lost', 'event'],
  ['it still holds', 'result'],
  ['we found a way around it', 'our-act'],
  ['it was decided to wipe the morning', 'hidden-act'],
  ['the team caught a subtle bug', 'their-act'],
  ['he told me in front of both teams', 'said'],
  ['I was told in a review', 'said'],
  ['the bell went right over', 'event'],
  ['the road company was difficult', 'state'],
  ['she was glad to call me about that', 'state'],
  ['I was proud of it', 'view'],
  ['I stood there', 'background'],
  ['I came up on chains', 'background'],
  ['I asked her for a week', 'own-said'],
  ['it taught me to test more', 'lesson'],
  ['I always ask first now', 'practice'],
  ['communication is key', 'maxim'],
  ['I believe that empathy is a superpower', 'maxim'],
  ["you can't help people who don't want to hear it", 'maxim'],
  ['nothing really broke', 'denial'],
  ["I don't think there was one turning point", 'denial'],
  ['the usual obstacles', 'part'],
  ['the gloves they were tearing in theatre', 'part'],
  ['it was the night of the twelfth', 'time'],
  ['in my third week, on 9 May', 'time'],
  ['it was Rudi from operations', 'who'],
  ["I'm a process engineer", 'role'],
  ["I'm someone who stands up for people", 'trait'],
  ['we skipped the safety review', 'our-omission'],
  ["we didn't test it on the old ones", 'our-omission'],
  ['we did not have the time', 'background'],
  ['I could have made a form of it', 'setting'],
  ['I should have asked him', 'omission'],
  ['I organised two satellite phones', 'own-act'],
  ['I organised the whole move', 'own-role'],
  ['there were thirty who turned up at the wrong place', 'state'],
  ['errors went down', 'gain'],
  ['it was a good few days', 'background'],
  ['it was good for everybody', 'result'],
  ['it was a good example of it', 'state'],
  ['I got the vans to hold', 'own-choice'],
  ['I got angry', 'view'],
  ['we did the laundry for hotels', 'background'],
  ['we found common ground', 'accord'],
  ['after some to and fro we came to an agreement', 'accord'],
  ['we talked it through and got aligned', 'accord'],
  ['a compromise was found', 'accord'],
  ['I agreed', 'own-choice'],
  ['the choice I made was not to let the machine name them', 'own-choice'],
  ['you never knew', 'state'],
  ['it taught me that people matter', 'lesson'],
  ['I have a much stronger quality mindset', 'trait'],
  ['it is a small one', 'setting'],
  ['he goes over my head to the board', 'their-act'],
])('%j is of the kind %s', (text, kind) => {
  expect(read(text).kind).toBe(kind)
})

test('what is said to anybody who has it to do is a maxim', () => {
  const text = 'I told her three things. Never trust the green light on the gateway.'
  const reading = readAnswer(parseText(text))
  expect(readPhrase(reading, { from: 5, to: reading.tokens.length }).kind).toBe('maxim')
})

test('the plain present of somebody who tells what happened is an act, and a habit is not', () => {
  const kindIn = (text: string, words: string) => {
    const reading = readAnswer(parseText(text))
    const at = text.indexOf(words)
    const from = reading.tokens.findIndex(({ start }) => start === at)
    const to = reading.tokens.findLastIndex(({ end }) => end <= at + words.length) + 1
    return readPhrase(reading, { from, to }).kind
  }
  expect(
    kindIn('The job start again at 2:30. I look in the log. I change it.', 'I look in the log'),
  ).toBe('own-act')
  expect(kindIn('I look in the log every morning. I ask first.', 'I ask first')).toBe('practice')
  expect(kindIn('I ask people first. That is how I work.', 'I ask people first')).toBe('practice')
})

test.each<[string, PhrasePeople]>([
  ['Giulia wanted to send an email', 'known'],
  ['he was professional about it', 'known'],
  ['my boss told me so', 'known'],
  ['a colleague once told me', 'somebody'],
  ['a few folks had concerns', 'crowd'],
  ['the others were quarterly', 'none'],
  ['the others among our managers were against it', 'crowd'],
  ['the others refused', 'crowd'],
  ['everybody came on board', 'all'],
  ['I changed the routes', 'none'],
  ['we are a very aligned team', 'none'],
  ["one of the supervisors wasn't on board with that", 'somebody'],
  ['they had a guy from the central team who was against it', 'somebody'],
  ['one of those decisions you have to make as a manager', 'none'],
  ['we had forty gauges and eleven of them were gone in one night', 'none'],
  ['the collars on the elephants they were sending every hour', 'none'],
  ['nobody has lifted one', 'none'],
  ["it was the company's project of the year", 'none'],
  ['it was the biggest launch in the company', 'none'],
  ['we asked the shops and they wanted to wait', 'crowd'],
])('%j holds somebody %s', (text, people) => {
  expect(read(text).people).toBe(people)
})
