import { wordList } from '../../text/word-list.ts'

/*
 * Verbs (base forms) by what they show of a person's doing. Provenance: written for this project by reading how
 * people tell their work; the groups follow the seven dimensions, not any published list.
 */

/** What anyone can claim without having done anything in particular. */
export const genericVerbs = wordList(`
be, have, do, can, could, get, make, go, try, help, work, use, need, want, like, love, feel, think, believe, know, hope,
consider, ensure, manage, handle, deal, align, leverage, facilitate, communicate, collaborate, coordinate, drive, lead,
support, enable, empower, foster, promote, encourage, motivate, inspire, engage, involve, optimize, optimise, improve,
enhance, deliver, achieve, succeed, overcome, address, solve, resolve, focus, prioritize, prioritise, strive, contribute,
participate, experience, face, learn, grow, develop, demonstrate, utilize, utilise, implement, execute, apply, adapt,
maintain, establish, build, create, provide, become, continue, remain, seek, embrace, value, respect, understand,
appreciate, realize, realise, end, start, begin, keep, stay, seem, mean, tend, guess, suppose, remember, recall, struggle,
enjoy, care, matter, happen, come, define, gain, strengthen, bring, spearhead, champion, mitigate, transform, streamline,
embody, cultivate, listen, reflect, analyse, analyze, assess, evaluate, identify, proceed, perform, complete, accomplish
`)

/** Saying, in its many forms. */
export const speechVerbs = wordList(`
say, tell, ask, answer, reply, argue, insist, propose, suggest, offer, promise, warn, admit, explain, shout, write, call,
ring, phone, text, email, mail, announce, object, complain, mention, recommend, report, confess, apologise, apologize,
thank, beg, demand, remind, convince, persuade, nod, laugh, shrug, go, speak, talk
`)

/** Choosing, refusing, stopping: the verbs of a decision. */
export const decisionVerbs = wordList(`
decide, choose, pick, opt, refuse, reject, cancel, stop, halt, kill, pull, drop, cut, hold, postpone, delay, roll, revert,
abandon, scrap, freeze, split, switch, swap, overrule, veto, commit, insist, select, settle, limit, cap, close, remove,
keep, leave, announce, redo, restart, skip, sign, forgo, sacrifice, agree, accept, decline, throttle, ban, turn, take, give,
let, ship, block, move, delete, withdraw, withhold, undo, disable, unplug, suspend
`)

/** Decisions in the narrow sense: these need no context to be one. */
export const clearDecisionVerbs = wordList(`
decide, choose, opt, refuse, reject, cancel, stop, halt, kill, pull, drop, postpone, revert, abandon, scrap, overrule, veto,
freeze, split, hold, switch, cut, ban, throttle, forgo, sacrifice, limit, cap, settle, shut, pause, park
`)

/** A position taken. */
export const positionVerbs = wordList(`
want, insist, refuse, argue, object, demand, prefer, fear, believe, think, worry, doubt, expect, need, promise, say, tell,
ask, warn, hate, dislike, distrust, trust, resist, oppose, disagree, complain, claim, maintain, hope, wish, feel, answer,
reply, reject, deny, require, threaten, care, mind, suspect, assume, block, swear, shout, pressure, push, resent, reckon, blame
`)

/** A person moving: giving way, coming round, acting on it. */
export const movedVerbs = wordList(`
agree, accept, admit, nod, laugh, sign, approve, apologise, apologize, concede, relent, allow, let, change, turn, soften,
come, give, join, withdraw, confirm, offer, return, grant, thank, unplug, try, stop, start, smile, buy, open, send, book,
order, choose, pick, move, lend, drop, look, side, back, yield
`)

/** Things going wrong. */
export const failureVerbs = wordList(`
fail, break, freeze, crash, hang, stall, leak, lose, miss, stop, drop, reject, refuse, corrupt, overflow, collapse, burn,
sink, die, disappear, vanish, slip, jam, block, choke, flood, explode, fall, climb, jump, swap, duplicate, delete, overload,
overwrite, forget, underestimate, underestimate, misread, mistake, delay, cancel, quit, resign, complain, cry, shout, bleed,
spread, sink, trip, rot, bite, cost, hurt, damage, suffer, ruin, wreck, stuck, clash, fight, argue, laugh, oversleep, expire
`)

/** Results. */
export const resultVerbs = wordList(`
ship, launch, deliver, release, sign, pass, renew, close, restore, recover, fall, drop, rise, grow, climb, halve, double,
triple, open, run, finish, complete, save, earn, win, sell, fix, delete, remove, switch, migrate, approve, adopt, order, buy,
stay, last, survive, hold, return, publish, cut, reduce, increase, reach, cost, raise, lose, find, use, call, book, end,
succeed, fail, hire, promote, leave, join, keep, happen, live, arrive, start, retire, need, go, come, take, decrease, score, side, accept, become
`)

/** Seeing, hearing, sitting: verbs that only someone present uses. */
export const sceneVerbs = wordList(`
see, notice, watch, hear, look, sit, stand, walk, drive, fly, lie, sleep, wake, smell, touch, hold, carry, count, read,
open, type, ring, call, laugh, cry, shout, whisper, stare, smile, nod, arrive, leave, enter, wait, spot, catch, find, come
`)

/** What goes on inside a person: no part in what happened. */
export const feelingVerbs = wordList(`
think, feel, believe, know, hope, like, love, enjoy, care, want, need, wish, guess, suppose, remember, recall, appreciate, value,
mean, understand, realise, realize, seem, matter, experience, face, struggle, respect
`)
