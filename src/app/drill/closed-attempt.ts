import { AppError, notFound } from '../app-error.ts'

/** Why an attempt takes no more: told the same way wherever it is asked. */
export function closedAttempt(kind: 'already-answered' | 'abandoned' | 'not-found'): AppError {
  switch (kind) {
    case 'already-answered':
      return new AppError('already-answered', 'This card is answered already; that answer stands.')
    case 'abandoned':
      return new AppError('put-away', 'This card was put away elsewhere. Draw it again.')
    case 'not-found':
      return notFound('card on the desk')
  }
}
