import { abandonAttempt } from '../app/drill/abandon-attempt.ts'
import { answerAttempt } from '../app/drill/answer-attempt.ts'
import { AppError, toAppError } from '../app/app-error.ts'
import type { AppContext } from '../app/context.ts'
import { drawCard } from '../app/drill/draw-card.ts'
import { findOpenAttempt } from '../app/drill/find-open-attempt.ts'
import { programCommand } from '../app/package-root.ts'
import { rateAttempt } from '../app/drill/rate-attempt.ts'
import { saveDraft } from '../app/drill/save-draft.ts'
import { startAttempt } from '../app/drill/start-attempt.ts'
import type { DrawnCard, ResultView } from '../app/views.ts'
import { Rating } from '../core/judge/dimension.ts'
import type { Facet } from '../core/story/story.ts'
import { ratingOrder, selfRatingWords } from '../core/words/names.ts'
import { sayCount, saySpan, sayWhen } from '../core/words/say-time.ts'
import { describeResult } from './describe-result.ts'
import { printJson, wrapText } from './output.ts'
import { Interrupted, type Terminal } from './terminal.ts'
import { typeAnswer, type TypedAnswer } from './type-answer.ts'

/** What can be asked of a draw. */
export interface DrawOptions {
  facet?: Facet
  early?: true
  json?: true
}

/** A card on the desk, and what was typed of its answer before. */
interface Desk {
  card: DrawnCard
  before: TypedAnswer
  sequence: number
}

/** Card after card: the question, the answer against the clock, the self-rating, and what was measured. */
export async function drill(
  context: () => AppContext,
  terminal: Terminal,
  options: DrawOptions,
): Promise<void> {
  const width = Math.min(88, process.stdout.columns || 88)
  for (;;) {
    const desk = (await takeUp(context(), terminal)) ?? (await draw(context(), terminal, options))
    if (desk === null) return
    const result = await answer(context, terminal, desk, width)
    if (options.json) printJson(result)
    else terminal.say(...describeResult(result, width, context().time.now()))
    if (!terminal.interactive) return
    terminal.say('')
    const next = await terminal.nextLine('Enter draws the next card, q ends. ')
    if (next === null || next.trim() !== '') return
  }
}

/** The answer that was begun and not ended, if the person goes on with it. */
async function takeUp(context: AppContext, terminal: Terminal): Promise<Desk | null> {
  const open = await findOpenAttempt(context)
  if (open === null || open.attempt.state !== 'answering' || !terminal.interactive) return null
  const { card, attempt, draftSequence } = open
  terminal.say(
    `You were answering a card of “${card.shortName}”, ${saySpan(attempt.elapsedMs)} in.`,
  )
  const choice = await terminal.nextLine('Enter goes on with it, p puts it away. ')
  if (choice === null || choice.trim() !== '') {
    await abandonAttempt(context, card.attemptId)
    return null
  }
  const { text, elapsedMs } = attempt
  return { card, before: { text, elapsedMs }, sequence: draftSequence }
}

async function draw(
  context: AppContext,
  terminal: Terminal,
  { facet, early }: DrawOptions,
): Promise<Desk | null> {
  const drawn = await drawCard(context, { facet, early })
  switch (drawn.kind) {
    case 'drawn':
      return { card: drawn.card, before: { text: '', elapsedMs: 0 }, sequence: 0 }
    case 'no-stories':
      throw new AppError(
        'not-found',
        `No story is active. Bring stories in with ${programCommand()} import, and choose five in the bank.`,
      )
    case 'nothing-due': {
      const { nextAt, nextCount } = drawn
      const when =
        nextAt === null
          ? ''
          : ` ${sayCount(nextCount, 'card')} ${nextCount === 1 ? 'is' : 'are'} due ${sayWhen(nextAt, context.time.now())}.`
      terminal.say(`Nothing is due.${when} Draw all the same with --early.`)
      return null
    }
  }
}

async function answer(
  context: () => AppContext,
  terminal: Terminal,
  { card, before, sequence }: Desk,
  width: number,
): Promise<ResultView> {
  const { attemptId } = card
  terminal.say('', card.shortName, ...wrapText(card.question, width), '')
  if (card.early) terminal.say('Nothing is due; this card comes early.')
  if (before.text === '') {
    terminal.say('An empty line or Ctrl-D ends your answer.')
    if (terminal.interactive) await terminal.nextLine('Enter starts the clock. ')
  } else {
    terminal.say(before.text)
  }
  await startAttempt(context(), attemptId)
  await takeAnswer(context, terminal, attemptId, before, sequence)
  return rateAttempt(context(), attemptId, await askSelfRating(terminal))
}

/** Takes an answer and keeps it; where it cannot be kept, the words are shown before the error is thrown. */
async function takeAnswer(
  context: () => AppContext,
  terminal: Terminal,
  attemptId: string,
  before: TypedAnswer,
  sequence: number,
): Promise<void> {
  let kept = sequence
  let newest = before
  let failure: unknown = null
  const keepDraft = async (draft: TypedAnswer): Promise<boolean> => {
    newest = draft
    kept++
    try {
      await saveDraft(context(), attemptId, { sequence: kept, ...draft })
      failure = null
    } catch (error) {
      if (failure === null) {
        terminal.say('', toAppError(error).message, 'It is tried again while you type.')
      }
      failure = error
    }
    return failure === null
  }
  try {
    const clock = () => performance.now()
    newest = await typeAnswer({ terminal, before, clock, keepDraft })
    await answerAttempt(context(), attemptId, { ...newest, mode: 'typed' })
  } catch (error) {
    // Broken off, but everything is kept.
    if (error instanceof Interrupted && failure === null) throw error
    terminal.say('', 'Your answer is not kept. This is what you typed:', '', newest.text)
    throw failure ?? error
  }
}

/** How it went, from 1 to 5, or null where the person skips it. */
async function askSelfRating(terminal: Terminal): Promise<Rating | null> {
  terminal.say('', 'How did it go?')
  terminal.say(...ratingOrder.map((rating) => `  ${rating}  ${selfRatingWords[rating]}`))
  for (;;) {
    const line = await terminal.nextLine('1 to 5, Enter skips: ')
    if (line === null || line.trim() === '') return null
    const rating = Rating.safeParse(Number(line))
    if (rating.success) return rating.data
    if (!terminal.interactive) return null
  }
}
