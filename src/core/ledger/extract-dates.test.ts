import { testFacts } from '../../../test/test-facts.ts'

testFacts('date', (fact) => `${fact.scale} ${fact.values.join(' ')}`, [
  ['We cut over in [[March]], at [[16:40]]', 'month 3', 'clock 1000'],
  ['it was in march no sorry [[april]]', 'month 4'],
  ['it was two weeks [[before diwali]]', 'month 10 11 9'],
  ['late in [[May]] we stopped', 'month 5'],
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
  ['In [[2019]] we moved', 'year 2019'],
  ['it was [[twenty twenty two]] that we moved', 'year 2022'],
  ['that was [[nineteen ninety eight]] i think', 'year 1998'],
])

testFacts('date', (fact) => [fact.scale, Math.round(fact.values[0]!)], [
  ["I'd been at the quarry [[four weeks]] when it broke", ['tenure', 28]],
  ["By then I'd done [[three years]] at the quarry", ['tenure', 1096]],
  ['I was in [[my second week]] there', ['tenure', 14]],
])
