import { testFacts } from '../../../../test/test-facts.ts'
import type { AgentFact } from './fact.ts'

function show({ agent }: AgentFact): string {
  return [agent.who, ...agent.names].join(' ')
}

testFacts('who-found', show, [
  ['[[I discovered]] that the tables were an hour out', 'speaker'],
  ['[[nobody told me]] of it', 'speaker'],
  ['[[it was the night nurse who noticed]] the pump', 'other night nurs'],
  ['The error was [[spotted by our auditor]]', 'other auditor'],
  ['[[Our lamp check raised a flag]] at ten', 'speaker'],
  ['[[A packer walked over to my desk with the]] label', 'other pack'],
  ['[[I smelled]] gas the moment I opened the door', 'speaker'],
  ['The pump ran dry. Marga, who runs the hall, [[noticed]] it', 'other marga'],
  ['The lamps were reported by email and one was not'],
  ['Dr Ngata heard of it from me by phone'],
  ['Children who would have been called in twice'],
  ['I found a way to do it in two halves'],
  ['Dai caught my eye'],
  ['I found the number of the police station and rang'],
  ['It came from a rented server'],
  ['I would have found it'],
])

testFacts('who-decided', show, [
  ['[[I decided]] to pull it', 'speaker'],
  ['and that [[was my call]]', 'speaker'],
  ['Hugh [[the director decided]] to pull it', 'other director'],
  ['[[We put it to a vote]]', 'group'],
  ['The queue was [[imposed on us by the architect]]', 'other architect'],
  ['[[Tadeo asked me himself to]] take him off it', 'other tadeo'],
  ['That was [[decided over my head]]', 'other'],
  ['[[Beatriz said no it goes off]] tonight', 'other beatriz'],
  ['It was a [[decision i took]] on the spot', 'speaker'],
  ['The door sensor stopped the bus'],
  ['Somebody pulled a cable through and left the lid off'],
  ['We decided to go on'],
  ['I could have decided that'],
])
