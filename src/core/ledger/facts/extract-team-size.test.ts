import { testFacts } from '../../../../test/test-facts.ts'

testFacts('team-size', (fact) => fact.value, [
  ['[[Six of us]] built the app', 6],
  ['[[We were four]] on the metering project', 4],
  ['eh in the project [[we were eleven]] persons', 11],
  ['With a [[team of ten]] we did it', 10],
  ['There were eight of us, hang on, [[nine]]', 9],
  ['The dictionary app was [[only Ines and me]]', 2],
  ['there was [[nobody else on it]]', 1],
  ['I wrote all of it [[on my own]]', 1],
  ['I tried to merge it on my own'],
  ['We had five translators and 12 people came'],
])
