import type { Facet } from '../../story/story.ts'
import { quotingOnCard } from './card-wordings.ts'
import type { Dimension } from '../dimension.ts'
import { forgotPlain, forgotQuoting, plain } from './plain-wordings.ts'
import {
  graveKinds,
  gravePoints,
  pointLines,
  pointTakes,
  told,
  untoldPoints,
} from './point-wordings.ts'
import { quoting } from './proven-wordings.ts'
import type { Asks, Group, Line, Wording } from './wording.ts'

function readLine(line: Line): Pick<Wording, 'text' | 'asks'> {
  const [text = '', asks = ''] = line.split(' | ')
  return { text, asks: asks.split(' ').filter((word) => word !== '') as Asks[] }
}

function list(dimension: Dimension, kind: Wording['kind'], lines: readonly Line[]): Wording[] {
  return lines.map((line, index) => ({
    id: `${dimension}.${kind}.${index + 1}`,
    dimension,
    kind,
    takes: [],
    ...readLine(line),
  }))
}

function listGroup(dimension: Dimension, { name, lines, ...limits }: Group): Wording[] {
  return lines.map((line, index) => ({
    id: `${dimension}.${name}.${index + 1}`,
    dimension,
    kind: 'quoting',
    ...limits,
    ...readLine(line),
  }))
}

const everyDimension = Object.keys(quoting) as Dimension[]
const everyFacet = Object.keys(quotingOnCard) as Facet[]

/** Every wording, in no order that matters. */
export const wordings: readonly Wording[] = everyDimension.flatMap((dimension) => [
  ...[
    ...quoting[dimension],
    {
      name: 'point',
      anywhere: true,
      takes: pointTakes[dimension],
      lines: pointLines[dimension],
      ...(graveKinds[dimension] === undefined ? {} : { graveOf: graveKinds[dimension] }),
      ...(gravePoints.has(dimension) ? { grave: true } : {}),
      ...(untoldPoints.has(dimension) ? { untold: true } : {}),
    },
  ].flatMap((group) => listGroup(dimension, group)),
  ...everyFacet.map((facet) => ({
    id: `${dimension}.${facet}`,
    dimension,
    facet,
    kind: 'quoting' as const,
    takes: told,
    // They speak of the card, and fit words that are what the card is about: an error, harm, somebody against it.
    speaks: false,
    graveOf: told,
    ...readLine(quotingOnCard[facet][dimension]),
  })),
  ...list(dimension, 'plain', plain[dimension]),
  ...list(dimension, 'forgot-quoting', forgotQuoting).map((one) => ({
    ...one,
    id: one.id.slice(dimension.length + 1),
  })),
  ...list(dimension, 'forgot-plain', forgotPlain[dimension]),
])
