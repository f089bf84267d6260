import type { Rating } from '../../core/judge/dimension.ts'
import { AppError, notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { viewResult } from './show-result.ts'
import type { ResultView } from '../views.ts'

/** Keeps how the person rates their answer (null: they skip it), and then shows what was measured. */
export async function rateAttempt(
  context: AppContext,
  id: string,
  rating: Rating | null,
): Promise<ResultView> {
  const { owner, database } = context
  const result = await database.stores.attempt.setSelfRating(owner, id, rating)
  switch (result.kind) {
    case 'rated':
      return viewResult(context, result.attempt)
    case 'not-answered':
      throw new AppError('not-answered-yet', 'This card is not answered yet.')
    case 'not-found':
      throw notFound('answer')
  }
}
