import { irregularBase } from '../../text/verb-forms.ts'
import { wordList } from '../../text/word-list.ts'

/** Words that say nothing of what a fact is about. Provenance: written for this project. */
const empty = wordList(`
a, an, the, this, that, these, those, it, its, itself, i, me, my, mine, myself, we, us, our, ours, ourselves, you, your, he,
him, his, himself, she, her, hers, herself, they, them, their, theirs, themselves, who, whom, whose, which, what, where, when,
why, how, and, or, but, nor, so, if, because, since, as, than, then, though, although, while, whereas, until, till, unless, of,
in, on, at, by, to, from, for, with, without, into, onto, over, under, up, down, out, off, about, after, before, between,
during, through, against, around, near, like, per, not, n't, no, yes, yeah, well, just, only, even, also, too, very, really,
quite, rather, almost, nearly, still, already, again, ever, never, always, once, twice, now, there, here, all, any, both, each,
every, some, such, other, another, same, own, much, many, more, most, less, least, few, several, be, am, is, are, was, were,
been, being, 'm, 're, 's, have, has, had, having, 've, 'd, do, does, did, done, doing, 'll, will, would, shall, should, can,
could, may, might, must, ought, get, gets, got, getting, gotten, go, goes, went, gone, going, come, came, coming, say, said,
says, saying, right, okay, ok, kind, sort, thing, things, stuff, one, ones, lot, bit, way, let, make, made, put, take, took,
take, taken, know, knew, think, thought, actually, basically, literally, honestly, maybe, perhaps, either, neither, else, um,
uh, sir, mr, mrs, ms, dr, doctor, something, anything, nothing, everything, somebody, anybody, nobody, everybody, someone,
anyone, everyone, whole, back, yet, later, first, second, third, last, next, ago, time, times, want, wanted, bring,
brought, give, gave, given, end, ended, start, started, begin, began, yes, oh, hello, mean, total, altogether, together
`)

/** Words for one and the same thing, as people change them from telling to telling; the first names the concept. */
const sameThing = `
call ring phone telephone dial
tell inform notify
fix repair patch correct mend
ship deploy release launch live
rollback revert
rehearse rehearsal dryrun practise practice drill
quit resign leave
letter mail
sick ill
grant fund
person people colleague
engineer developer programmer
customer client
buy purchase
company firm
boss manager
store shop
lorry truck
move migrate migration
bus coach
fail failure
stop halt
find discover spot notice detect
search lookup
school academy
photo picture
decide decision
choose pick
cancel scrap drop abandon
propose proposal suggest suggestion
delay postpone
approve approval
break broke broken
nurse sister
house home
screen page
file document
hospital clinic
kid child
run execute
press newspaper media journalist
speak talk
`
/** Endings to drop with the least that must be left, first of the form, then of the kind of word. */
type Endings = readonly (readonly [string, number])[]
const inflections: Endings = [
  ['ings', 3],
  ['ing', 3],
  ['ies', 3],
  ['ied', 3],
  ['ed', 3],
  ['es', 3],
  ['s', 3],
]
const derivations: Endings = [
  ['ation', 4],
  ['ment', 3],
  ['al', 4],
  ['er', 4],
  ['e', 3],
  ['y', 3],
]

const conceptByStem = new Map<string, string>()
for (const line of sameThing.trim().split('\n')) {
  const stems = line.trim().split(' ').map(strip)
  for (const stem of stems) conceptByStem.set(stem, stems[0]!)
}

/** True for a word that tells what a sentence is about. */
export function isContent(word: string): boolean {
  return word.length > 1 && !empty.has(word) && !word.includes("'") && !/^[\p{N}.,:]+$/u.test(word)
}

/**
 * The stem under which a word is compared: the base of an irregular verb, else the word without the common endings,
 * else the concept shared with its synonyms. Crude on purpose: it only has to be the same on both sides.
 */
export function stemWord(word: string): string {
  const stem = strip(irregularBase(word) ?? word)
  return conceptByStem.get(stem) ?? stem
}

function strip(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '')
  if (plain.endsWith('ss')) return plain
  const stem = dropEnding(dropEnding(plain, inflections), derivations).replace(/(?<=...)e$/, '')
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && !stem.endsWith('ss')
    ? stem.slice(0, -1)
    : stem
}

function dropEnding(word: string, endings: Endings): string {
  const found = endings.find(
    ([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least,
  )
  return found === undefined ? word : word.slice(0, -found[0].length)
}
