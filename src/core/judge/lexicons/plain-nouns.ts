import { wordList } from '../../text/word-list.ts'

/** Nouns that name nothing in particular. Provenance: written for this project. */
export const plainNouns = wordList(`
cause, causes, project, team, work, time, thing, people, problem, issue, way, situation, company, job, lot, part, kind, sort, bit, end, start, beginning, point, case, example, fact, idea, question, answer, reason, result, goal, task,
role, group, member, person, someone, somebody, everyone, anyone, colleague, coworker, manager, leader, boss, day, week, month, year, hour, minute, moment, experience, life, world, level, number, place, side, order,
step, plan, change, decision, choice, option, matter, topic, area, field, information, detail, system, process, approach, method, tool, product, service, customer, client, user, business, organization, organisation,
department, management, meeting, discussion, conversation, conflict, difference, opinion, view, difficulty, success, failure, mistake, lesson, skill, ability, knowledge, effort, help, support, need, want, feeling, sense,
mind, heart, story, everything, something, nothing, anything, phase, period, course, run, deal, rest, half, couple, handful, deadline, schedule, requirement, requirements, stuff, guy, man, woman, friend, morning, evening, night, afternoon, one,
spring, summer, autumn, winter, quarter, percent, per, cent, program, programme, technology, environment, position, tension, challenge, struggle, other, others, call, line, right, show, hand, use, look, back, act, way, name, word, turn, try, talk, chance, care, fine, point, note, pair, kid, people, folk, folks, guess, sake, pain, price, cost, total, amount, figure, level, rate, share, rule, rise, fall, drop, loss, saving, move, start, stop, control, record, mode, stage, state, status, trust, fear, hope, interest, opinion, voice, favour, favor, wrong, worth, bunch, kinda, bit, ok, okay, yeah, none,
compromise, surprise, concern, doubt, worry, argument, fault, blame, credit, promise, wish, regret, pride, anger, joy, shock, relief, delay, risk, benefit, advantage, respect, feedback, consensus, value, vision, impact, focus, effect, tradeoff, trade-off, excuse, apology, habit, mood, tone,
date, quarrel, dispute, disagreement, harm, alternative, take, supposition, pressure, stress, morale, motivation, school, college, class
`)
