import { onOneLine } from '../text/words-on-line.ts'
import type { AnswerFacet } from '../judge/dimension.ts'
import { sayDecision, sayFlip } from '../words/say-packet.ts'
import { assessPacket } from './packet/assess-packet.ts'
import { concernMeanings } from './debrief/concern.ts'
import type { LoopDocument, LoopRound } from './loop.ts'
import { nameRounds } from './name-rounds.ts'
import { isOver } from './round-over.ts'
import { byTime } from './rounds-by-time.ts'
import { loopToPacket } from './packet/loop-packet.ts'

/** What a postmortem needs beside the loop: how its stories and facets are called. */
export interface PostmortemNames {
  storyById: Readonly<Record<string, string>>
  facets: Readonly<Record<AnswerFacet, string>>
}

/** One loop as one page of Markdown: the rounds that were sat, what was asked, verdicts, concerns that hold, the debrief, and what was changed; rounds that were not sat stand apart. */
export function writePostmortem(loop: LoopDocument, names: PostmortemNames): string {
  const title = [loop.company, loop.role].map(onOneLine).filter(Boolean).join(', ')
  const confirmed = loop.debrief.links.filter(({ state }) => state === 'confirmed')
  const rounds = byTime(loop.rounds)
  const over = rounds.filter(isOver)
  const notSat = rounds.filter((round) => !isOver(round))
  const callById = nameRounds(loop.rounds)
  const nameOf = (round: LoopRound): string => capitalise(callById.get(round.id) ?? round.kind)
  const { packet } = loopToPacket(loop)
  // One round may be all that is written down as yet.
  const decided = packet.rounds.length > 1 && packet.rounds.every(({ known }) => known)
  const read = decided ? assessPacket(packet, loop.assumption) : null
  return [
    `# ${title || 'A loop'}`,
    `Level: ${loop.level}. Rule: ${onOneLine(loop.rule.name)}.`,
    ...(read === null
      ? []
      : [[sayDecision(read), ...read.flips.slice(0, 3).map(sayFlip)].join(' ')]),
    ...(over.length === 0 ? [] : ['## Rounds']),
    ...over.flatMap((round) => [`### ${nameOf(round)}`, ...writeRound(round, names)]),
    ...(notSat.length === 0
      ? []
      : [
          '## Not sat',
          notSat
            .map((round) => `- ${[nameOf(round), ...whenOf(round), round.state].join(', ')}`)
            .join('\n'),
        ]),
    ...(confirmed.length === 0
      ? []
      : [
          '## Concerns that hold',
          confirmed
            .map(({ phrase, concern }) => {
              const { name, advice } = concernMeanings[concern]
              return `- “${onOneLine(phrase)}” → ${name}. ${advice}`
            })
            .join('\n'),
        ]),
    ...(loop.debrief.text.trim() === '' ? [] : ['## What they said', toQuote(loop.debrief.text)]),
    ...(loop.changes.trim() === '' ? [] : ['## What was changed', loop.changes.trim()]),
  ]
    .join('\n\n')
    .concat('\n')
}

function writeRound(round: LoopRound, { storyById, facets }: PostmortemNames): string[] {
  const facts = [
    ...whenOf(round),
    onOneLine(round.interviewer),
    round.verdict === null ? '' : `**${round.verdict}** (${round.sure})`,
  ].filter(Boolean)
  return [
    ...(facts.length === 0 ? [] : [facts.join(', ')]),
    ...round.asked.flatMap(({ question, storyId, drillIns }) => [
      [
        `Asked: ${onOneLine(question) || 'not written down'}.`,
        ...(storyId === null
          ? []
          : [`Told: ${onOneLine(storyById[storyId] ?? 'a story since deleted')}.`]),
      ].join(' '),
      ...(drillIns.length === 0
        ? []
        : [
            drillIns
              .map(
                ({ question: drillIn, facet, stood }) =>
                  `- ${onOneLine(drillIn)}${facet === null ? '' : ` (${facets[facet].toLowerCase()})`}: ${stood ?? 'not said'}`,
              )
              .join('\n'),
          ]),
    ]),
    ...(round.notes.trim() === '' ? [] : [toQuote(round.notes)]),
  ]
}

const whenOf = ({ day, time }: LoopRound): string[] =>
  day === null ? [] : [[day, time].filter(Boolean).join(' ')]

const capitalise = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const toQuote = (text: string): string =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n')
