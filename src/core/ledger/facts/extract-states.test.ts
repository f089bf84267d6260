import { testFacts } from '../../../../test/test-facts.ts'

testFacts('role', (fact) => `${fact.rank} ${fact.title}`, [
  ['[[I was tech lead]] on the parking app', 'lead lead'],
  ['On that app [[I was an outside tester]]', 'onlooker test'],
  ["so the gauges that [[was jen's project]]", 'onlooker '],
  ['[[As project manager]] I had five suppliers', 'lead boss'],
  ['[[I was assistant]] to the head of the office', 'onlooker assistant'],
  ['[[I was one of the]] developers', 'member '],
  ['as the manager said, it broke'],
  ['I was not the lead'],
  ['My job was to make two people hear the same thing'],
  ['I sent the lorries on by radio from my kitchen'],
  ['I wrote the design, and led it to the end'],
  ['[[Hugh led it]] to the end', 'member '],
])

testFacts('reached-customers', (fact) => fact.reached, [
  ['It [[never got past staging]]', false],
  ['[[Nothing reached]] a single user', false],
  ['and like [[forty customers saw]] it', true],
  ['by then [[it went out in]] the post', true],
  ['We [[caught it at the print house]]', false],
  ['the boxes [[were already in]] pharmacies', true],
])

testFacts('outcome', (fact) => [fact.topic, fact.good], [
  ['and they [[renewed for]] two years', ['staying', true]],
  ['but they [[left us]]', ['staying', false]],
  ['the co-op mode [[missed the October]] build', ['deadline', false]],
  ['We [[passed]] in the end', ['acceptance', true]],
  ["We [[didn't pass]]", ['acceptance', false]],
  ['We would have missed the build'],
])
