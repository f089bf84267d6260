import { offerOnWords, offerQuestions } from '../../core/partner/offer-questions.ts'
import { sayNoVerdict } from '../../core/round/review/say-verdict.ts'
import { sayShape } from '../../core/round/interviewer/interviewer-lines.ts'
import { isAnswering } from '../../core/round/lead-round.ts'
import type { LedQuestion } from '../../core/round/led-question.ts'
import { roundTimes } from '../../core/round/round-times.ts'
import type { KeptRound } from '../../store/round-store.ts'
import { comparePartner } from './compare-partner.ts'
import type { AppContext } from '../context.ts'
import type { PartnerOutcomeView, PartnerView } from './partner-views.ts'
import { noSuchRound } from '../round/round-not-there.ts'
import { isAway, readClock } from '../round/view-round.ts'

/** A round that a partner leads. Throws AppError `not-found`, also where the program leads it. */
export async function findLedRound(
  { owner, database }: AppContext,
  id: string,
): Promise<KeptRound> {
  const round = await database.stores.round.get(owner, id)
  if (round?.state.setup.ledBy !== 'partner') throw noSuchRound()
  return round
}

/** The partner's side of a round. `showsWords`: whether what is typed is part of it. */
export async function showPartnerSide(
  context: AppContext,
  id: string,
  { showsWords }: { showsWords: boolean },
): Promise<PartnerView> {
  const round = await findLedRound(context, id)
  const { state } = round
  const { owner, database, time } = context
  const [{ handedAt }, heard] = await Promise.all([
    database.stores.partner.get(owner, id),
    database.stores.partner.listHeard(owner, id),
  ])
  const heardIn = new Map(heard.map((one) => [one.exchange, one]))
  const over = state.phase === 'over'
  return {
    phase: state.phase,
    minutes: state.setup.minutes,
    times: roundTimes(state.setup.minutes),
    clockMs: readClock(round, time.now()),
    standing: !over && isAway(round, time.now()),
    howItRuns: sayShape(
      { format: true, purpose: true, names: false, detail: false, leave: false, other: '' },
      state.shape,
    ),
    answers: state.exchanges.map(({ kind, question, askedAt, answer }, exchange) => ({
      exchange,
      kind,
      question,
      askedAt,
      ended: over || answer !== null,
      heard: heardIn.get(exchange)?.heard ?? null,
      note: heardIn.get(exchange)?.note ?? '',
    })),
    offers: offerQuestions(state),
    words: showsWords && !over ? wordsOf(round) : null,
    handedIn: handedAt !== null,
    result: handedAt === null ? null : await viewOutcome(context, round),
  }
}

/** Follow-ups that quote what was typed of the newest answer, best first. */
export async function offerFollowUps(
  context: AppContext,
  id: string,
): Promise<{ followUps: LedQuestion[] }> {
  const round = await findLedRound(context, id)
  return { followUps: offerOnWords(round.state, wordsOf(round)) }
}

/** What was typed of the newest answer, so far or whole. */
export function wordsOf({ state, draft }: Pick<KeptRound, 'state' | 'draft'>): string {
  return isAnswering(state) ? draft.text : (state.exchanges.at(-1)?.answer?.text ?? '')
}

async function viewOutcome(
  context: AppContext,
  round: KeptRound,
): Promise<PartnerOutcomeView | null> {
  if (round.outcome === null) return null
  const { ruling, noVerdict } = round.outcome.review
  const { compared } = await comparePartner(context, round)
  return {
    verdict: ruling?.verdict ?? null,
    because: ruling?.because ?? (noVerdict === null ? '' : sayNoVerdict(noVerdict)),
    compared,
  }
}
