import { createNumbers } from './numbers.ts'
import { readDrillAnswers, readRealAnswers } from './rated-answers.ts'

/** An answer that proves nothing, and of what kind it is. */
export interface JunkAnswer {
  kind: 'fine' | 'nonsense' | 'shuffled' | 'repeated' | 'question' | 'buzzwords'
  question: string
  text: string
}

const fine = [
  'fine',
  'Fine.',
  'It was fine.',
  'good',
  'ok',
  "I don't know.",
  'no comment',
  'yes',
  'It went fine, really fine.',
  'n/a',
  '...',
  '',
  "I can't think of one right now, sorry.",
  'It was all good, nothing to add.',
  'Everything went well.',
  'hello',
  '12345',
  'asdf',
]

const sentences = [
  'I decided to roll it back at two in the morning because customers were losing orders.',
  'My manager Anna was against it and I showed her the numbers on Friday.',
  'We shipped it in March and no order was lost.',
  'I take ownership and I deliver results.',
  'The team caught a subtle bug in the dry run and it was fixed.',
  'Since then I check every release myself.',
  'I called the customer and apologised.',
  'I led the migration of four terabytes without downtime.',
]

const buzzSubjects = ['I', 'We', 'My team', 'Together we', 'As a leader I']
const buzzVerbs = [
  'leveraged',
  'aligned',
  'drove',
  'empowered',
  'optimised',
  'transformed',
  'spearheaded',
  'facilitated',
  'championed',
  'streamlined',
]
const buzzObjects = [
  'strategic stakeholder alignment',
  'cross-functional synergies',
  'a culture of continuous improvement',
  'high-impact deliverables',
  'an innovative growth mindset',
  'end-to-end ownership',
  'best-in-class solutions',
  'the transformation roadmap',
  'robust governance frameworks',
  'scalable value creation',
  'proactive communication strategies',
  'key business outcomes',
]
const buzzEnds = [
  'by 45 percent',
  'across 12 teams',
  'resulting in 3x efficiency',
  'with 99.9 percent quality',
  'in 6 months',
  'for 200 stakeholders',
  'worth 4 million',
  'which delivered measurable impact',
  'on time and in budget',
  'increasing satisfaction by 30 percent',
]

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** At least 200 answers that prove nothing, the same on every run. */
export function makeJunk(): JunkAnswer[] {
  const numbers = createNumbers(7)
  const answers = [...readDrillAnswers(), ...readRealAnswers()]
  const pick = <T>(from: readonly T[]): T => from[numbers.below(from.length)]!
  const questionAt = (i: number) => answers[i % answers.length]!.question
  const junk: JunkAnswer[] = fine.map((text, i) => ({
    kind: 'fine',
    question: questionAt(i),
    text,
  }))
  const vocabulary = answers.flatMap((answer) => answer.text.split(/\s+/))
  for (let i = 0; i < 40; i++) {
    const made = Array.from({ length: 30 + numbers.below(80) }, () =>
      Array.from(
        { length: 2 + numbers.below(8) },
        () => letters[numbers.below(letters.length)]!,
      ).join(''),
    )
    junk.push({ kind: 'nonsense', question: questionAt(i), text: made.join(' ') })
    const words = Array.from({ length: 60 + numbers.below(120) }, () => pick(vocabulary))
    junk.push({ kind: 'shuffled', question: questionAt(i), text: words.join(' ') })
    const times = 2 + numbers.below(20)
    junk.push({
      kind: 'repeated',
      question: questionAt(i),
      text: Array<string>(times).fill(pick(sentences)).join(' '),
    })
    const question = answers[numbers.below(answers.length)]!.question
    const echo = pick([
      question,
      `${question} ${question}`,
      `So, ${question.toLowerCase()}`,
      `You are asking me: ${question} That is a good question.`,
    ])
    junk.push({ kind: 'question', question, text: echo })
    const talk = Array.from(
      { length: 4 + numbers.below(8) },
      () => `${pick(buzzSubjects)} ${pick(buzzVerbs)} ${pick(buzzObjects)} ${pick(buzzEnds)}.`,
    )
    junk.push({ kind: 'buzzwords', question: questionAt(i), text: talk.join(' ') })
  }
  return junk
}

const padding = [
  'It was a very interesting time and I enjoyed working with all of these people.',
  'There was a lot to do and everybody worked hard.',
  'As I said before, it was an important project for the whole company.',
  'Communication is really important in these situations, and so is trust.',
  'I think that this kind of thing happens in many companies.',
  'It is always good to stay calm and to look at the facts.',
  'Overall I would say that it was a good experience for everybody involved.',
  'Of course there were many other things going on at the same time.',
  'These projects are never easy, and there is always something to learn.',
  'You know how it is with this kind of work.',
  'So that is basically the story, and I hope that it answers the question.',
  'I am somebody who likes to get things done, and I care about quality.',
  'We had good days and bad days, like every team has.',
  'At the end of the day it is all about the people.',
]

/** The text with empty talk added until it is twice as long; what is added proves nothing. */
export function padText(text: string, seed: number): string {
  const numbers = createNumbers(seed)
  let added = ''
  while (added.length < text.length) added += ' ' + padding[numbers.below(padding.length)]!
  return text + added
}

/** The text without punctuation and capitals, as a transcriber would give it. */
export function stripText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s']/gu, ' ')
    .replace(/\s+/g, ' ')
}
