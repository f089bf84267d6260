import { wordList } from '../../text/word-list.ts'
import { stemWord } from './stem.ts'

/**
 * Stems that stand in every twentieth answer or more: two passages that share them alone are about two things. Counted
 * in the drill answers and the real answers of the fixtures.
 */
export const everyday: ReadonlySet<string> = new Set(
  [
    ...wordList(`
person, work, team, tell, day, week, find, project, year, write, phone, see, ask, manager, keep, talk, look, lead, need, change, decide, meeting, run, engineer,
sure, hand, hour, move, plan, month, good, stay, leave, number, learn, group, party, stop, show, correct, company, better, carry, minute, new, night, point, name,
morning, help, understand, send, role, try, able, old, high, important, answer, problem, explain, use, feel, set, read, choose, afternoon, situation, task, job,
difficult, office, home, agree, small, turn, different, listen, make, check, take, big, late, place, hear, hold, head, wait, great, mean, wrong, spend, evening,
pull, hang, watch, sit, stand, monday, tuesday, wednesday, thursday, friday, saturday, sunday, nobody, true, long, early, little, idea, boss, colleague, happen, cause
`),
  ].map(stemWord),
)
