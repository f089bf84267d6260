import { isOtherQuestion } from '../../judge/answers-question.ts'
import { judgeClosely, judgeVersion } from '../../judge/judge.ts'
import { facets, type Facet } from '../../story/story.ts'
import { writeConcern } from './concern.ts'
import { isDrillKind, isPivotKind, isTellingKind, isThin, type Grade } from '../grade-answer.ts'
import { writeOpeningNote } from './opening-note.ts'
import { plainReader, type AnswerReader } from '../read-answers.ts'
import type { FacetInRound, NoVerdict, RoundReview, SpecificityDrop } from './review.ts'
import type { RoundState } from '../round.ts'
import { judgeExchanges, writeNotes, type JudgedExchange } from './scribe.ts'
import { texturedFrom } from './textured.ts'
import { findTurnedAway, isTurnedAway } from './turned-away.ts'
import { ruleOnRound, type GradedAnswer, type GradedRound } from './verdict.ts'
import { sayWhatWouldChange, type AskedOfStory } from './what-would-change.ts'

/**
 * What the panel writes after a round. Pure: the same round gives the same review. `keptTelling`: the told story as
 * the person keeps it; empty where it is not known. `reader` may hold what was read before.
 */
export function reviewRound(
  state: RoundState,
  keptTelling = '',
  reader: AnswerReader = plainReader,
): RoundReview {
  const judged = judgeExchanges(state.exchanges, reader)
  const stories = groupStories(judged)
  const notes = writeNotes(judged, keptTelling, reader, state.setup.rehearsed)
  const graded = gradeRound(state, judged)
  const ruling = 'kind' in graded ? null : ruleOnRound(graded.round)
  const opening = notes.find(({ kind }) => kind === 'opening')
  return {
    judgeVersion,
    shape: state.shape,
    notes,
    drop: measureDrop(stories[0]),
    secondDrop: measureDrop(stories[1]),
    ruling:
      ruling === null || 'kind' in graded
        ? null
        : {
            verdict: ruling.verdict,
            cannotTell: ruling.cannotTell,
            because: ruling.because,
            unmet: ruling.unmet.map(({ what }) => what),
            concern: writeConcern(ruling, notes, state.setup.level),
            wouldHaveChanged: sayWhatWouldChange(graded.round, graded.facets),
          },
    noVerdict: 'kind' in graded ? graded.kind : null,
    // What was said aloud is not known.
    openingNote:
      opening === undefined || isSpokenOpening(state)
        ? ''
        : writeOpeningNote(opening.text, state.shape),
    // Questions rehearsed alone have no telling before them.
    facets: stories.length === 0 ? readFacets(judged, 0) : stories.flatMap(readFacets),
  }
}

const isSpokenOpening = ({ exchanges }: RoundState): boolean => {
  const answer = exchanges.find(({ kind }) => kind === 'opening')?.answer
  return answer?.mode === 'spoken'
}

/** No panel writes a verdict on less, where it was broken off. */
const leastDrilled = 3

/** The round as the verdict sees it, or why there is none. */
function gradeRound(
  state: RoundState,
  judged: readonly JudgedExchange[],
): { round: GradedRound; facets: AskedOfStory[] } | { kind: NoVerdict } {
  if (state.setup.rehearsed.length > 0) return { kind: 'rehearsal' }
  const [telling, second] = judged.filter(({ exchange }) => isTellingKind(exchange.kind))
  const points = groupStories(judged).flatMap((one, story) =>
    groupPoints(one).map((point) => ({ point, story: second === undefined ? null : story })),
  )
  if (telling === undefined || points.length === 0) return { kind: 'ended-early' }
  const measured = points
    .map(({ point, story }) => ({
      asked: {
        facet: point[0]?.exchange.facet ?? null,
        dimension: point[0]?.exchange.dimension ?? null,
        story,
        question: point[0] === undefined ? '' : withoutQuote(point[0].exchange),
      },
      answers: point.flatMap(({ grade }) => toGraded(grade)),
    }))
    .filter(({ answers }) => answers.length > 0)
  if (telling.grade === null || measured.length === 0) return { kind: 'not-measured' }
  const least = Math.min(leastDrilled, state.setup.mostFollowUps ?? leastDrilled)
  if (state.endedEarly && measured.length < least) return { kind: 'ended-early' }
  const pivots = judged.filter(({ exchange }) => isPivotKind(exchange.kind))
  const best = pivots
    .flatMap(({ grade }) => toGraded(grade))
    .toSorted((one, other) => other.overall - one.overall)[0]
  const away = judged
    .filter(({ grade }) => grade !== null)
    .map(({ exchange: { kind, answer } }) => ({ kind, found: findTurnedAway(answer?.text ?? '') }))
    // A telling may blame on its way; what counts is what is said when asked.
    .map(({ kind, found }) => (isTellingKind(kind) ? found.slice(0, 1) : found))
  return {
    round: {
      level: state.setup.level,
      telling: { overall: telling.grade.overall, scores: telling.grade.judgment.scores },
      secondTelling: toGraded(second?.grade ?? null)[0] ?? null,
      points: measured.map(({ answers }) => answers),
      pivot: best ?? null,
      turnedAway: isTurnedAway(away),
    },
    facets: measured.map(({ asked }) => asked),
  }
}

const withoutQuote = ({ question, quote }: RoundState['exchanges'][number]): string =>
  quote === '' ? question : question.replace(quote.replace(/\s+/g, ' '), () => '')

const toGraded = (grade: Grade | null): GradedAnswer[] =>
  grade === null ? [] : [{ overall: grade.overall, scores: grade.judgment.scores }]

/** Each follow-up with the press that came after it. */
function groupPoints(judged: readonly JudgedExchange[]): JudgedExchange[][] {
  const points: JudgedExchange[][] = []
  for (const one of judged) {
    if (one.exchange.kind === 'follow-up') points.push([one])
    if (one.exchange.kind === 'press') points.at(-1)?.push(one)
  }
  return points
}

/** The answers to each story of the round: its telling, and the drill on it. */
function groupStories(judged: readonly JudgedExchange[]): JudgedExchange[][] {
  const stories: JudgedExchange[][] = []
  for (const one of judged) {
    if (isTellingKind(one.exchange.kind)) stories.push([one])
    else if (isDrillKind(one.exchange.kind)) stories.at(-1)?.push(one)
  }
  return stories
}

function measureDrop(story: readonly JudgedExchange[] | undefined): SpecificityDrop | null {
  const [told, ...drill] = story ?? []
  const telling = told?.grade
  if (telling == null) return null
  const followUps = drill.map(({ grade }) => grade?.overall ?? null)
  const measured = followUps.filter((overall) => overall !== null)
  // Of the numbers as they are shown, so that who works it out again finds the same.
  const mean = measured.reduce((sum, overall) => sum + shown(overall), 0) / measured.length
  const drop =
    measured.length === 0 ? null : Math.round((shown(telling.overall) - mean) * 1e3) / 1e3
  return { telling: telling.overall, followUps, drop }
}

/** To the tenth that every page shows. */
const shown = (overall: number): number => Math.round(overall * 10) / 10

/**
 * How each card's facet stood: thin where a point on it did not hold in the end, held where all did and one of them
 * told what the card asks for. Facets that were not asked, not measured, or only touched are left out.
 */
function readFacets(judged: readonly JudgedExchange[], story: number): FacetInRound[] {
  const stoodBy = new Map<Facet, { thin: boolean; inPart: boolean }>()
  for (const point of groupPoints(judged)) {
    const facet = facets.find((one) => one === point[0]?.exchange.facet)
    const measured = point.filter(({ grade }) => grade !== null)
    if (facet === undefined || measured.length === 0) continue
    const stood = stoodBy.get(facet) ?? { thin: false, inPart: false }
    const holding = measured.filter(({ grade }) => !isThin(grade))
    const inPart = holding.every(({ grade }) => (grade?.overall ?? 0) < texturedFrom)
    if (holding.length === 0) stoodBy.set(facet, { ...stood, thin: true })
    else if (holding.some(({ exchange }) => tellsOf(exchange.answer?.text ?? '', facet)))
      stoodBy.set(facet, { ...stood, inPart: stood.inPart || inPart })
  }
  return [...stoodBy].map(([facet, { thin, inPart }]) => ({
    story,
    facet,
    thin,
    inPart: inPart && !thin,
  }))
}

/** Whether an answer is about what a card asks: a question about the outcome is not yet one about the handoff. */
const tellsOf = (text: string, facet: Facet): boolean =>
  !isOtherQuestion(judgeClosely({ text, facet }).judgment)
