import { expect, test } from 'vitest'
import { parseText } from '../../text/parse-text.ts'
import { readAnswer } from '../reading.ts'
import { readGravity } from './gravity.ts'

const gravityOf = (text: string) => {
  const reading = readAnswer(parseText(text))
  return readGravity(reading, { from: 0, to: reading.tokens.length }, reading.clauses)
}

test.each([
  ['I had put that off to win two weeks', 'error'],
  ['I had not asked the two nurses', 'error'],
  ['it was my own mistake', 'error'],
  ['two of the pumps broke', 'harm'],
  ['he resigned in May', 'harm'],
  ['Harald refused to sign it', 'opposition'],
  ["the foreman wouldn't sign", 'opposition'],
  ['we skipped the safety review', 'error'],
  ['it took five weeks instead of two', 'error'],
  ['the parcels went to the wrong region', 'error'],
  ['nobody told the night shift', 'error'],
  ['it was rolled back in May', 'error'],
  ['one client stopped paying us for a while', 'harm'],
  ['the new man was gone after a month', 'harm'],
  ['the samples thawed', 'harm'],
  ['two people went to hospital', 'harm'],
  ['they nearly came to blows', 'opposition'],
  ['the handover ran to nine weeks, we had said three', 'error'],
  ['they asked me to leave early', 'harm'],
  ['she was not speaking to me', 'harm'],
  ["I hadn't ordered the hardware", 'error'],
  ['we had to cut some corners on the testing', 'error'],
  ['I threw away what we had and started again', 'error'],
  ['I had to apologise to one of them', 'error'],
  ['two people left because of it', 'harm'],
  ['one of the senior guys asked to be moved off my team', 'harm'],
  ['my manager took me off it early', 'harm'],
  ['the project was stopped after eight months', 'harm'],
  ['one of them went to the press', 'harm'],
  ['the renewal was in doubt', 'harm'],
  ['nobody really owned it', 'error'],
  ['she has since stopped most of it', 'harm'],
  ['I left it with her', undefined],
  ['we stopped at noon', undefined],
  ['I told her not to worry', undefined],
  ['I did not want to put him off', undefined],
  ['we called the press', undefined],
  ['it went well and we moved to the next one', undefined],
  ['I opened the queue', undefined],
  ['nobody was hurt', undefined],
  ['there were hardly any complaints', undefined],
  ['a pump could break', undefined],
])('%j weighs as %s', (text, gravity) => {
  expect(gravityOf(text)).toBe(gravity)
})
