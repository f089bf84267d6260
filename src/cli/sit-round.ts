import { addRoundEvent, type ReportedEvent } from '../app/round/add-round-event.ts'
import type { AppContext } from '../app/context.ts'
import type { RoundView } from '../app/round/round-views.ts'
import { saveRoundDraft } from '../app/round/save-round-draft.ts'
import { startRound, type RoundChoices } from '../app/round/start-round.ts'
import { findOpenRound } from '../app/round/view-round.ts'
import { sayClock, saySpan } from '../core/words/say-time.ts'
import { describeRound } from './describe-round.ts'
import { wrapText } from './output.ts'
import type { Terminal } from './terminal.ts'
import { typeAnswer } from './type-answer.ts'

/** Sits a round to its end, and says what the panel wrote. */
export async function sitRound(
  context: () => AppContext,
  terminal: Terminal,
  choices: RoundChoices,
  width: number,
): Promise<RoundView> {
  let round = (await takeUp(context(), terminal)) ?? (await startRound(context(), choices))
  terminal.say('An empty line or Ctrl-D ends an answer; Ctrl-D without a word ends the round.')
  while (round.phase !== 'over') round = await answerNext(context, terminal, round, width)
  terminal.say(...describeRound(round, width))
  return round
}

/** The round that was begun and not ended, if the person goes on with it. */
async function takeUp(context: AppContext, terminal: Terminal): Promise<RoundView | null> {
  const open = await findOpenRound(context)
  if (open === null || !terminal.interactive) return null
  if (open.ledBy === 'partner') {
    terminal.say('A round that a partner leads is under way in the pages; it is left as it is.')
    return null
  }
  terminal.say(`A round is under way, ${saySpan(open.clockMs)} in.`)
  const choice = await terminal.nextLine('Enter goes on with it, e ends it there. ')
  const goesOn = choice !== null && choice.trim() === ''
  const event = goesOn ? { kind: 'resumed' as const } : { kind: 'ended' as const }
  const round = await addRoundEvent(context, open.id, { sequence: open.sequence + 1, event })
  if (!goesOn) return null
  if (round.stoodStillMs > 0)
    terminal.say(`The clock stood still for ${saySpan(round.stoodStillMs)}.`)
  return round
}

async function answerNext(
  context: () => AppContext,
  terminal: Terminal,
  round: RoundView,
  width: number,
): Promise<RoundView> {
  const { id, current, draft, clockMs } = round
  if (current === null) return round
  terminal.say('', ...(current.lead === '' ? [] : wrapText(current.lead, width)))
  terminal.say(...wrapText(current.question, width), '')
  if (draft.text !== '') terminal.say(draft.text)
  let sequence = draft.sequence
  const typed = await typeAnswer({
    terminal,
    before: { text: draft.text, elapsedMs: 0 },
    clock: () => performance.now(),
    promptAt: (elapsedMs) => `${sayClock(clockMs + elapsedMs)} > `,
    keepDraft: async ({ text }) => {
      sequence++
      try {
        await saveRoundDraft(context(), id, { sequence, text })
        return true
      } catch {
        return false
      }
    },
  })
  const over = clockMs + typed.elapsedMs >= round.times.endMs
  const said = { text: typed.text, mode: 'typed' as const }
  const event: ReportedEvent = over
    ? { kind: 'time-up', ...said }
    : typed.text.trim() === ''
      ? { kind: 'ended' }
      : { kind: 'answered', ...said }
  return addRoundEvent(context(), id, { sequence: round.sequence + 1, event })
}
