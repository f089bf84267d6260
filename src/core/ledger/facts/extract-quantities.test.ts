import { testFacts } from '../../../../test/test-facts.ts'

testFacts('count', (fact) => `${fact.value} ${fact.head}`, [
  ['Trucks came back. Day two it was [[fourteen]]. The routes were short', '14 lor'],
  ['I moved [[forty one thousand rows]] in one go', '41000 row'],
  ['so the printers there was [[sixty four of them]]', '64 print'],
  ['we rehearsed the cutover [[five times]] at night', '5 rehears'],
  ['[[Half a dozen schools]] had it', '6 school'],
  ['[[4 of our deploys]] failed', '4 ship'],
  ['There were [[3 cheap televisions]] left', '3 television'],
  ['We had [[four break-ins]] that winter', '4 break'],
  ['I saw it in tank 6 and at step 17, on line two'],
  ['one of them rang and nobody knew which one'],
  ['It never got past staging'],
  ['In act two, the door stuck'],
  ['No, wait, the pump was mine'],
])

testFacts('count', (fact) => [fact.part, fact.act, fact.phase], [
  ['[[163 parents]] answered', [false, 'answ', undefined]],
])

testFacts('size', (fact) => `${fact.value} ${fact.unit}`, [
  ['We kept about [[4 TB]] there', '4000000000000 byte'],
  ['The bill fell by [[€36,525]] a year', '100 EUR a day'],
  ['it put us [[a hundred and eighty thousand rand]] over', '180000 ZAR'],
  ['over budget by [[R450 000]]', '450000 ZAR'],
  ['[[12 tonnes of maize meal]] came back', '12000000 gram'],
  ['it went down by well over [[a third]]', '33.3333 percent'],
  ['we had [[point four percent]] crashes', '0.4 percent'],
  ['[[two thirds]] of it came late', '66.6667 percent'],
  ['Got it to [[400 ms]]', '0.4 second'],
  [
    'The queue was [[forty percent]] shorter, and I got it to [[60]] by closing a desk',
    '40 percent',
    '60 percent',
  ],
  ['Down to [[half a percent]]', '0.5 percent'],
  [
    'it took [[eight hundred megabytes]] and i took it down to [[sixty]] um everyone laughed',
    '800000000 byte',
    '60000000 byte',
  ],
  ['Waste was [[eleven percent]] and I got it to [[four]].', '11 percent', '4 percent'],
])

testFacts('size', (fact) => [fact.phase, fact.aspect], [
  ['It went from 21 to [[9 percent]]', ['after', undefined]],
  [
    'It was [[12 percent]] when I came and [[3 percent]] when I left',
    ['before', undefined],
    ['after', undefined],
  ],
  ['When I came to the mill they threw away [[40 kg]]', ['before', undefined]],
  ['The control cost us [[12,000 euros]]', [undefined, 'cost']],
  ['In a year we saved [[nineteen thousand euros]]', [undefined, 'saving']],
])

testFacts('duration', (fact) => [fact.value / 3600, fact.aspect], [
  ['It was down for [[forty minutes]]', [40 / 60, 'outage']],
  ['[[Half a year]], that is what it took', [4383, undefined]],
  ['there was [[an hour and a half]] without trains', [1.5, undefined]],
  ['the whole swap took [[five weeks]]', [840, 'whole']],
  ['It took [[two hours and twenty minutes]] to find it', [7 / 3, 'finding']],
  ['one step every [[40 minutes]]', [40 / 60, 'rate']],
  ['I brought the run from [[eleven hours]] to [[four]].', [11, undefined], [4, undefined]],
  [
    'It ran [[eleven hours]] and I got it to under [[two]] by joining less.',
    [11, undefined],
    [2, undefined],
  ],
  ['[[Two weeks]] before the launch we stopped', [336, 'offset']],
  ['the worst of it was [[six weeks]]', [1008, 'part']],
  ['[[All night]] we waited', [9, 'waiting']],
  ['I gave myself [[a fortnight]]', [336, undefined]],
])

testFacts('duration', (fact) => fact.value / 86_400 / 7, [
  ['it was three, no, [[four weeks]]', 4],
  ['for nine days, sorry, [[six weeks]] on it', 6],
])
