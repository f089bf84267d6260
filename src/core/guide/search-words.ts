import { stemmer } from 'stemmer'
import { irregularBase } from '../text/verb-forms.ts'
import { wordList } from '../text/word-list.ts'

/** Words that every question has, and so ask for nothing. Provenance: written for this project. */
const frame = wordList(`
a, an, the, this, that, these, those, it, its, i, me, my, we, us, our, you, your, yours, yourself, he, him, his, she, her, they,
them, their, and, or, but, so, if, because, as, than, then, of, in, on, at, by, to, from, for, with, into, about, after, before,
between, during, through, is, am, are, was, were, be, been, being, have, has, had, having, do, does, did, done, doing, will,
would, shall, should, can, could, may, might, must, what, which, who, whom, whose, when, where, why, how, there, here, some,
any, ever, very, also, just, really, such, other, tell, describe, share, give, talk, walk, think, recall, discuss,
please, time, times, example, examples, instance, situation, situations, occasion, moment, story, experience, experienced,
recent, recently, last, past, particular, particularly, specific, let, say, said, go, went, gone, get, got, t, s, re, ve, d,
m, ll, whats, whos, thats, youve, youd, youre, theyd, theyve, theyre, ive, u, ur, abt, now, even, lately, something, someone, somebody, anything, way, ways, thing, things, one, made, make, used, use, work, job, role, career,
professional, professionally, handle, handled, handling, deal, dealt, dealing
`)

/** Words that ask for one and the same thing; each line stands under its first word's stem. */
const sameThing = `
manager boss supervisor superior vp director exec executive cto ceo higherup
colleague coworker teammate
disagree disagreed disagreement disagreeing differed dispute argue argument contradict row quarrel shout shouted shouting fight fought
conflict clash friction tension confrontation feud bully bullying hostile
mistake error blunder slip wrong screwup cockup goof botch botched howler
fail failed failure failing flop flopped unsuccessful unsuccessfully
deadline timeline
ambiguity ambiguous unclear uncertain uncertainty vague fuzzy unknown unknowns foggy
requirement requirements spec specs specification
customer client buyer
persuade persuaded persuasion convince convinced winover sell sold pitch
influence influenced
mentor mentored mentoring coach coached coaching
teach taught teaching train trained training
achievement accomplishment accomplished achieve achieved accomplish
criticism critique criticised criticized appraisal complain complaint complaints grumble
report reports subordinate
fire fired dismiss dismissed terminate terminated sack sacked
hire hired hiring recruit recruited recruiting
decision decide decided
choice choose chose chosen
prioritise prioritize prioritised prioritized priority priorities
stress stressful stressed swamped overloaded overwhelmed crunch overtime allnighter
outage incident incidents
bug defect glitch heisenbug
code codebase
tech technical technology technological
legacy outdated
refactor refactored rewrite rewrote rewritten startover
quick quickly fast rapidly
diversity diverse inclusion inclusive monoculture
ethical ethics integrity unethical
delegate delegated delegation
motivate motivated motivating inspire inspired morale
delay delayed late
simplify simplified simplification simpler
reorganisation reorganization reorg restructuring restructure
organisation organization company
goal goals target objective ambition dream
scope scoped
teams team
proud proudest
exhausted exhaustion burnout
sceptic skeptic sceptical skeptical
onboard onboarding newcomer newbie starter joiner
junior intern apprentice graduate trainee mentee
docs documentation document documented
understaffed shortstaffed shorthanded
buy bought vendor supplier
intuition gut hunch guess guessed cointoss
slow slowest sluggish forever latency
messy mess chaos chaotic
leftout cut cutting trim trimmed drop dropped
nasty nastiest horrible awful terrible worst
harsh harshest brutal hurtful sting stung hurt painful sloppy rubbish lousy
speakup whistleblower whistleblowing
quiet silent silence
cancel cancelled cancelling canceled scrap scrapped shelve shelved axe axed
learn learned learnt learning selftaught pickup
innovate innovative innovation
initiative proactive proactively
risk risks risky guts bold boldest dare dared brave bravest courage gamble gambled
data metrics
project projects initiative
change changed changes changing shift shifted pivot
difficult difficulty tough hard challenging challenge
trade-off tradeoff tradeoffs compromise compromised
underperform underperformed underperformer underperforming underperformance
`

const conceptByStem = new Map<string, string>()
for (const line of sameThing.trim().split('\n')) {
  const stems = line.split(' ').map(stemOf)
  for (const stem of stems) if (!conceptByStem.has(stem)) conceptByStem.set(stem, stems[0] ?? stem)
}

/** The words of a text as they are written, in small letters and without accents; what every question has is left out. */
export function splitWords(text: string): string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '' && !frame.has(word))
}

/** What a word is searched by: its stem, or the concept that it shares with others. */
export function wordToTerm(word: string): string {
  const known = termByWord.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word)
  const term = conceptByStem.get(stem) ?? stem
  termByWord.set(word, term)
  return term
}

/** Stemming is most of the work of reading a guide, and a language has few words. */
const termByWord = new Map<string, string>()

function stemOf(word: string): string {
  return stemmer(irregularBase(word) ?? word)
}

/**
 * Sayings whose words apart ask for something else, "on fire" for firing, and the one word that each is searched by.
 * Provenance: written for this project.
 */
const sayings: readonly [saying: RegExp, word: string][] = [
  [/\blet (?:some(?:one|body)|people|them|an? \p{L}+) go\b/gu, 'fired'],
  [/\b(?:g[ei]ve?n?|gave|get|got|getting|giving) (?:\p{L}+ )?the (?:sack|boot)\b/gu, 'fired'],
  [/\b(?:laid|lay(?:ing)?) (?:\p{L}+ )?off\b/gu, 'fired'],
  [/\b(?:on fire|in flames|up in smoke|all hell broke loose)\b/gu, 'emergency crisis'],
  [/\b(?:screw|mess|cock|stuff|foul)(?:s|ed|ing)? (?:it |things? |something )?up\b/gu, 'screwup'],
  [
    /\b(?:went|go(?:ne|es)?|fell|falls?|fallen) (?:apart|south|sideways|belly up|to pieces|pear shaped)\b/gu,
    'failed',
  ],
  [/\b(?:speak|speaks|spoke|spoken|speaking) (?:up|out)\b/gu, 'speakup'],
  [/\b(?:b[iu]te?|bit|bitten|held|hold) (?:my|your|his|her|their) tongue\b/gu, 'silent'],
  [/\b(?:rubb?(?:ed|s|ing)?) (?:\p{L}+ ){1,2}(?:up )?the wrong way\b/gu, 'difficult conflict'],
  [/\b(?:burn(?:t|ed|ing|s)?) out\b/gu, 'burnout'],
  [/\bshort (staffed|handed)\b/gu, 'short$1'],
  [
    /\b(?:not enough|too few) (?:hands|people|engineers|developers|heads|staff|of us)\b|\b(?:two|three|one|some) (?:people |men )?(?:short|down)\b/gu,
    'understaffed people',
  ],
  [/\b(?:w[io]n|winning) (?:\p{L}+ ){0,3}(?:over|round)\b/gu, 'winover'],
  [/\b(?:about face|u turn|changed? (?:your|my) mind|change of heart)\b/gu, 'changed mind opinion'],
  [/\bcoin (?:toss|flip)\b|\btoss of a coin\b/gu, 'cointoss'],
  [/\b(?:moves?|moved|moving|shift(?:s|ed|ing)?) (?:the )?goal ?posts?\b/gu, 'scope changed'],
  [
    /\b(?:rip|ripped|tear|tore|throw|threw|thrown) (?:\p{L}+ ){0,2}(?:out|away) (?:\p{L}+ ){0,2}and (?:start|build|began|built)\b/gu,
    'rewrite startover',
  ],
  [/\b(?:start(?:ed|ing)?|begin|began) (?:all )?over\b|\bfrom scratch\b/gu, 'startover'],
  [/\b(?:all nighters?|through the night)\b/gu, 'allnighter'],
  [/\b(?:higher ups?|boss(?:s|es)? boss|big boss)\b/gu, 'higherup'],
  [/\boff the shelf\b/gu, 'buy'],
  [
    /\b(?:took?|taken|take|bring|brought|knocked?) (?:\p{L}+ ){1,3}down\b|\b(?:site|system|everything) (?:is |was |went |goes )?(?:down|dark|dead)\b/gu,
    'outage',
  ],
  [/\b(?:behind|over) (?:your|my|somebodys|someones) (?:back|head)\b/gu, 'conflict trust'],
  [/\btaught (?:yourself|myself)\b/gu, 'selftaught'],
]

/** A text's words in small letters, without accents and marks, a space between each; a saying is one word. */
export function foldWords(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]/gu, '')
    .replaceAll(/co-work/gu, 'cowork')
    .replaceAll(/trade-off/gu, 'tradeoff')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return sayings.reduce((folded, [saying, word]) => folded.replaceAll(saying, word), words)
}
