import { wordList } from '../../text/word-list.ts'
import type { Dimension } from '../dimension.ts'

/**
 * Words with which people speak of a dimension without telling it, whatever their shape: "at some stage", "the
 * politics of it", "it was well received". Each may as well stand in words that tell; how much one says is learned.
 * Provenance: written for this project.
 */
export const passingOver: Readonly<Record<Dimension, ReadonlySet<string>>> = {
  moment: wordList(
    'period, stage, point, phase, later, earlier, afterwards, weeks, months, days, years, gradually, slowly, course, moments, occasion, occasions, sometimes, occasionally, often, usually, while, signs, sign, hint, dawned, realised, realized, clear, clearer, became, once, eventually, ongoing, process, time, times, season, spell, stretch, throughout, various, regularly, early, late, recently, previously, back, beginning, start, begin, began, started, onset, usual',
  ),
  ownership: wordList(
    'involved, involvement, part, group, together, everyone, everybody, team, teams, consensus, all, role, helped, helping, supported, supporting, contributed, contribution, collaborated, assisted, participated, collective, collectively, jointly, joint, effort, efforts, initiative, agreed, arranged, organised, organized, ensured, ensuring, facilitated, coordinated, somehow, ours, us, responsible, responsibility, input',
  ),
  decision: wordList(
    'picked, pick, chose, choose, chosen, went, go, took, take, taken, kept, keep, dropped, drop, gave, give, decided, decide, put, moved, recommended, did, used, use, using, stopped, stop, called, call, way, approach, option, options, plan, plans, choice, choices, solution, solutions, compromise, settled, settle, split, cut, route, direction, alternative, alternatives, workaround, measure, measures, step, steps, switched, switch, postponed, delayed, changed, change, turned, adopted, accepted, rejected, cancelled, closed, opened, sold, bought, hired, fired, let, prioritised, prioritized, ordered, opted, preferred, favoured, sensible, best, reasonable, judgement, judgment, instinct, gut, handled, dealt, fixed, solved, sorted, adjusted',
  ),
  tension: wordList(
    'difficult, difficulty, difficulties, hard, hardest, tricky, delicate, awkward, sticky, complications, complicated, complex, politics, political, battle, battles, adjustment, obstacles, obstacle, hurdle, hurdles, differences, difference, different, views, opinions, tension, tensions, tense, friction, issues, issue, problem, problems, trouble, challenge, challenges, challenging, harder, longer, struggle, struggled, uphill, painful, pain, mixed, rough, intense, hairy, stressful, stress, pressure, heated, resistance, pushback, conflict, disagreement, disagreements, argument, arguments, discussion, discussions, debate, clash, clashed, ups, downs, bumps, bumpy, teething, turbulence, messy, mess, chaos, chaotic, hiccups, setbacks, setback, rocky, sensitive, uncomfortable, unpleasant, atmosphere, worries, concerns, concern, doubts, sceptical, skeptical, reluctant, hesitant, unhappy, frustrated, frustration, sides, expected, moments, words',
  ),
  people: wordList(
    'management, leadership, someone, somebody, anyone, some, people, folks, stakeholders, stakeholder, colleague, colleagues, guy, guys, lady, side, sides, one, they, them, boss, bosses, director, directors, manager, managers, head, heads, supervisor, supervisors, upstairs, operations, department, feeling, others, customers, customer, users, user, client, clients, board, committee, lead, leads, union, staff, members, member, office, partners, partner, supplier, vendor, authorities, regulator, sponsor, sponsors, executives, executive, seniors, senior, crew, neighbours, residents, parents, owner, owners, team, teams, party, parties',
  ),
  outcome: wordList(
    'better, best, well, good, great, nice, difference, worked, works, happy, happier, satisfied, pleased, success, successful, successfully, improved, improvement, improvements, reception, received, clear, clearly, visible, noticeable, noticeably, worthwhile, positive, positively, effect, effective, impact, results, result, fine, smooth, smoothly, doors, quite, developed, held, benefit, benefits, value, lot, huge, significant, significantly, considerably, popular, appreciated, praised, paid, off, progress, higher, lower, faster, easier, quicker, reduced, increased, grew, up, down, fewer, less, turned, ended, end, fruit, stable, solid, reliable, okay, ok, alright',
  ),
  learning: wordList(
    'learned, learnt, learn, lesson, lessons, takeaway, more, better, always, never, important, importance, key, crucial, mindset, appreciation, appreciate, humility, humble, empathy, empathetic, mature, maturity, resilient, resilience, responsibility, communication, communicate, communicating, trust, listening, listen, growth, grow, grown, careful, carefully, aware, awareness, patient, patience, oriented, would, should, next, now, today, rule, attention, detail, details, honest, honesty, transparency, transparent, flexible, flexibility, open, perspective, perspectives, reflect, reflecting, confident, confidence, stronger, wiser, prepare, preparation, proactive, early, matters, matter, people, you, yourself, gut, instinct',
  ),
}
