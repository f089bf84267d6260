import { AppError, notFound } from '../app-error.ts'

export const noSuchRound = (): AppError => notFound('round')

export const roundIsOver = (): AppError =>
  new AppError('already-answered', 'This round is over; what was said in it stands.')

export const outOfTurn = (): AppError =>
  new AppError('already-answered', 'This round has gone on; that can no longer be done in it.')
