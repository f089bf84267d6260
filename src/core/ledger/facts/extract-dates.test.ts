import { expect, test } from 'vitest'
import { testFacts } from '../../../../test/test-facts.ts'
import { extractFacts } from './extract-facts.ts'
import { readTelling } from '../words/telling.ts'

testFacts('date', (fact) => `${fact.scale} ${fact.values.join(' ')}`, [
  ['We cut over in [[March]], at [[16:40]]', 'month 3', 'clock 1000'],
  ['it was in march no sorry [[april]]', 'month 4'],
  ['it was two weeks [[before diwali]]', 'month 10 11 9'],
  ['late in [[May]] we stopped', 'month 5'],
  ['it was dark, the [[clocks had just gone back]]', 'month 10 11'],
  ['it broke on [[Boxing Day]]', 'month 12'],
  ['the clocks in the hall went wrong'],
  ['we may march on'],
  ['On the [[Monday]] I rang', 'weekday 1'],
  ['on the monday no the [[wednesday]]', 'weekday 3'],
  ['Every week on Mondays'],
  ['I came at [[quarter to nine]]', 'clock 525'],
  ['i saw it at [[sixteen forty]]', 'clock 1000'],
  ['at [[half past four]] in the afternoon', 'clock 990'],
  ['the build went at [[ten pm]]', 'clock 1320'],
  ['at [[three in the morning]] with a torch', 'clock 180'],
  ['we opened at [[noon]]', 'clock 720'],
  ['The lift stopped at [[9.40pm]]', 'clock 1300'],
  ['it was [[twenty to ten]] when she rang', 'clock 580'],
  ['i got there at [[ten past five]]', 'clock 310'],
  ['We had ten to twelve people'],
  ['I did the shift from five to six'],
  ['we lost it in [[week five]] of the run', 'week 5'],
  ['it was [[week 3]] before anybody looked', 'week 3'],
  ['forty times a week two people had the same room'],
  ['the week two people left was the worst'],
  ['every week two of them came'],
  ['That [[evening]] I rang', 'part-of-day 16 17 18 19 20 21 22 23'],
  ['It came after [[lunch]]', 'part-of-day 11 12 13 14'],
  ['Every morning I weighed it'],
  ['In [[2019]] we moved', 'year 2019'],
  ['[[Oct]] [[2021]] - [[Feb]] [[2022]]', 'month 10', 'year 2021', 'month 2', 'year 2022'],
  ['it was [[twenty twenty two]] that we moved', 'year 2022'],
  ['that was [[nineteen ninety eight]] i think', 'year 1998'],
])

test.each([
  ['It broke on 14 March', 14, '14 March'],
  ['it broke on the twenty-eighth of march', 28, 'twenty-eighth of march'],
  ['The audit was on March 3rd', 3, 'March 3rd'],
  ['It was the ninth of May, sorry, the nineteenth', 19, 'nineteenth'],
])('the day of the month: %s', (text, day, quote) => {
  const days = extractFacts(readTelling(text)).filter(
    (fact) => fact.kind === 'date' && fact.scale === 'day',
  )
  expect(days).toMatchObject([{ values: [day], quote }])
})

testFacts('date', (fact) => [fact.scale, Math.round(fact.values[0]!)], [
  ["I'd been at the quarry [[four weeks]] when it broke", ['tenure', 28]],
  ["By then I'd done [[three years]] at the quarry", ['tenure', 1096]],
  ['I was in [[my second week]] there', ['tenure', 14]],
  ['I was coming up to [[five years]] at the firm', ['tenure', 1826]],
  ['I was [[two months]] in when it broke', ['tenure', 61]],
  ["[[I hadn't been with the ferry company long]]", ['tenure', 21]],
])
