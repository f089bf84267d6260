import type { Dimension } from '../judge/dimension.ts'
import { splitWords, wordToTerm } from '../guide/search-words.ts'
import type { Guide } from '../guide/guide.ts'
import { wordList } from '../text/word-list.ts'

type Signal = Guide['signals'][number]

/** Words by which a signal names what it listens for; provenance: read off the names of the library's signals. */
const words: Readonly<Record<Dimension, ReadonlySet<string>>> = {
  moment: toTerms(
    'scene, film, minute, early, soon, dated, date, day, moment, time, monday, morning, first, at once, hour',
  ),
  ownership: toTerms(
    'own, accountability, share, mine, humility, yourself, responsibility, honest, honesty, admitted, cushion, euphemism, confessed, plain, wrong, mistake, integrity, initiative, i, me, name, signed',
  ),
  decision: toTerms(
    'decided, decision, choice, choose, chose, chosen, rule, plan, reason, reasons, trade, option, limits, cut, aim, line, cause, analysis, diagnosis, criteria, alternative, test, tested, definition, form, guesses, priority, way, judgement, lever, unknowns, evidence',
  ),
  tension: toTerms(
    'risk, cost, price, refusal, clash, loss, losses, conflict, disagree, opposition, real, weighs, strain, hard, harm, bill, paid, pressure, fear, both, sides, bad, news, resilience, calm, worst',
  ),
  people: toTerms(
    'person, people, listener, others, other, asked, ask, someone, somebody, individuals, builders, teacher, learner, him, her, they, stranger, customer, patients, team, colleague, listening, private, respect, loser, position, witness, named, told',
  ),
  outcome: toTerms(
    'result, counted, effect, proof, measured, afterwards, worked, shipped, grew, kept, held, number, figure, known, done, end, check, checked, repair, changed, moved, felt, better',
  ),
  learning: toTerms(
    'learned, learning, since, today, now, change, lasts, lasting, growth, habit, next, differently, otherwise, again, today, still, later, changed',
  ),
}

function toTerms(list: string): ReadonlySet<string> {
  return new Set([...wordList(list)].flatMap((entry) => entry.split(' ')).map(wordToTerm))
}

/** A word of the name says more of what is listened for than one of the line that sounds strong. */
const nameWeight = 3
/** A signal is heard by one dimension, or by a second that is named nearly as much. */
const secondShare = 0.6

/** The dimensions by which the judge can hear a signal, the surest first; none where its words name no dimension. */
export function dimensionsOfSignal({ name, strong }: Signal): Dimension[] {
  const weigh = (text: string, known: ReadonlySet<string>) =>
    new Set(
      splitWords(text)
        .map(wordToTerm)
        .filter((term) => known.has(term)),
    ).size
  const ranked = (Object.keys(words) as Dimension[])
    .map((dimension) => ({
      dimension,
      weight: nameWeight * weigh(name, words[dimension]) + weigh(strong, words[dimension]),
    }))
    .toSorted((one, other) => other.weight - one.weight)
  const most = ranked[0]?.weight ?? 0
  if (most === 0) return []
  return ranked
    .filter(({ weight }) => weight >= most * secondShare)
    .slice(0, 2)
    .map(({ dimension }) => dimension)
}
