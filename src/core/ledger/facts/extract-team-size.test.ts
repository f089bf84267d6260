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
  ['We were a decent [[group, fourteen]] or so, over two towns', 14],
  ['it had been [[us two]] the agency people never turned up', 2],
  ['[[three fitters and me]] took the roof off', 4],
  ['I scanned all of it, with [[exactly one helper]]', 2],
  ['I [[had two apprentices]] and we hung the doors', 3],
  ['I joined as the [[seventh engineer]]', 7],
  ['I tried to merge it on my own'],
  ['I keep one lift on my own screen'],
  ['three vans and a cart came'],
  ['We had five translators and 12 people came'],
])
