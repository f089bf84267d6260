import { wordList } from '../text/word-list.ts'

/**
 * Verbs that do the same in an account of work, in their base form, and other words that speak of the same thing: what
 * one story says with one of them another says with the next. Provenance: written for this project.
 */
export const actKinds: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'reach',
    wordList('call, ring, phone, telephone, text, message, mail, email, write, ping, page, radio'),
  ],
  [
    'find',
    wordList('see, notice, hear, find, realise, realize, understand, discover, spot, smell, learn'),
  ],
  ['look', wordList('look, watch, open, read, check, compare, measure, count, search')],
  [
    'halt',
    wordList(
      'stop, pull, kill, halt, close, shut, turn, switch, revoke, block, disable, freeze, hold, evacuate, unplug, pause, exclude',
    ),
  ],
  [
    'mend',
    wordList(
      'fix, restore, repair, replace, correct, reload, rebuild, refund, resend, return, mend, recover, reissue, swap, sort, revert, roll, collect, release, compensate, redo, reprint',
    ),
  ],
  ['own', wordList('apologise, apologize, admit, confess, explain, report, tell, own')],
  [
    'alter',
    wordList(
      'add, introduce, build, change, require, lock, automate, separate, rewrite, propose, set, make',
    ),
  ],
  [
    'slip',
    wordList(
      'forget, skip, assume, reckon, guess, trust, ignore, overlook, miss, copy, enter, type, approve, sign, think, believe, mean, wave, dismiss, suppose',
    ),
  ],
  [
    'lose',
    wordList(
      'lose, cost, fine, delay, damage, break, fail, fall, hurt, complain, leave, drop, churn, miss',
    ),
  ],
  [
    'reach-end',
    wordList('finish, end, open, ship, launch, deliver, win, earn, save, stay, renew, sell'),
  ],
  ['charge', wordList('ask, assign, expect, need, want, hand, hire, owe, promise')],
  ['keep', wordList('keep, maintain, run, use, look, own, remain, belong')],
  ['say', wordList('say, answer, reply, ask, shout, warn, argue, suggest, insist, object, laugh')],
]

/** As `actKinds`, for words anywhere in a sentence; patterns over its small letters. */
export const wordKinds: readonly (readonly [string, RegExp])[] = [
  [
    'clock',
    /\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b|o['’]clock|(?:half|quarter|ten|twenty|five) (?:past|to)|midnight|noon)\b/u,
  ],
  [
    'at-once',
    /\b(?:straight away|right away|immediately|at once|on the spot|within (?:the|an|a few|ten|five) (?:hour|minutes?)|for (?:maybe )?\p{L}+ seconds)\b/u,
  ],
  [
    'while',
    /\b(?:meanwhile|while (?:we|it|that|they|the)|until (?:it|we|they|the|then)|in the meantime|so (?:that )?(?:they|it|people|nobody|no one) (?:would|could|had)|to (?:stop|keep|prevent|protect|spare)|which saved)\b/u,
  ],
  [
    'span',
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:and a half )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\b/u,
  ],
  [
    'money',
    /(?:[€$£¥]|\b(?:euros?|dollars?|pounds?|yen|lira|zloty|lakh|crore|rupees?|pesos?|francs?|kroner|kronor|reais|budget|contract|fined?)\b)/u,
  ],
  [
    'harm',
    /\b(?:hurt|harm|injur\p{L}+|damaged?|lost|dead|died|complaints?|angry|refused|warning|regulator|sick|broken|outage|down)\b/u,
  ],
  [
    'whom',
    /\b(?:customers?|clients?|patients?|families|shops?|stores?|users?|passengers?|members|donors?|pupils|drivers?|tenants?|players?|clinics?)\b/u,
  ],
  [
    'above',
    /\b(?:boss|manager|director|chief|head of|supervisor|owner|board|lead|principal|commissioner|executive)\b/u,
  ],
  [
    'now',
    /\b(?:now|nowadays|these days|today|since then|ever since|still|anymore|any more|from then on|to this day)\b/u,
  ],
  [
    'each',
    /\b(?:each|every|always|whenever|never|nobody|no one|before (?:i|we|anyone|anything|it))\b/u,
  ],
  [
    'guard',
    /\b(?:checks?|checklist|tests?|alarms?|alerts?|rules?|scripts?|reviews?|locks?|approval|sign-?off|runbook|template|drill|labels?|banner)\b/u,
  ],
  [
    'mine',
    /\b(?:mine|my (?:job|part|task|call|decision|responsibility|name|signature|fault|mistake|own)|in charge|responsible|up to me|on me|fell to me)\b/u,
  ],
  [
    'place',
    /\b(?:company|firm|team|hospital|school|office|studio|plant|factory|agency|department|university|bank|charity|municipality|council|shop|farm|theatre|museum|start-?up)\b/u,
  ],
  [
    'warned',
    /\b(?:warned|told me (?:that|not)|flagged|raised it|asked (?:me )?(?:whether|if|what happens)|said (?:that )?(?:it|this) (?:would|will|might))\b/u,
  ],
  [
    'ended',
    /\b(?:in the end|at the end|all in all|altogether|in total|in all|overall|the upshot|how it (?:ended|finished)|up front)\b/u,
  ],
]
