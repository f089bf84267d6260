import { assumedHour } from './packet/hour.ts'
import type { LoopDocument, LoopRound } from './loop.ts'
import { rulePresets } from './packet/rule-presets.ts'

/** A loop of which nothing is said yet. */
export const emptyLoop: LoopDocument = {
  company: '',
  role: '',
  level: 'senior',
  timeZone: null,
  rule: rulePresets['calibrated-senior-panel'],
  assumption: assumedHour,
  rounds: [],
  debrief: { text: '', links: [] },
  changes: '',
}

/** A behavioural round of which nothing else is said yet. */
export const emptyLoopRound = (id: string): LoopRound => ({
  id,
  kind: 'behavioural',
  interviewer: '',
  seat: 'panelist',
  minutes: null,
  day: null,
  time: null,
  state: 'ahead',
  verdict: null,
  sure: 'told',
  estimate: null,
  asked: [],
  notes: '',
})
