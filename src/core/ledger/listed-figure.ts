import type { Fact } from './facts/fact.ts'

/** From here on a figure is hardly said of two things: "€84,000" and "84k a month". */
export const tellingFigure = 1000

export function isSameFigure(a: Fact, b: Fact): boolean {
  if (!isFigure(a) || !isFigure(b)) return false
  const figure = figureOf(a.quote)
  return figure >= tellingFigure && figure === figureOf(b.quote)
}

/** The number that a quotation writes out, 0 where it writes none. */
export function figureOf(quote: string): number {
  const read = /(\d[\d.,]*)\s?(k|thousands?|m|mn|millions?)?(?![\p{L}\d])/iu.exec(quote)
  if (read === null) return 0
  const digits = read[1]!.replace(/[.,]+$/u, '')
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)
  const value = Number(isGrouped ? digits.replaceAll(/[.,]/gu, '') : digits.replace(',', '.'))
  const unit = read[2]?.toLowerCase() ?? ''
  const factor = unit === '' ? 1 : unit.startsWith('m') ? 1_000_000 : 1000
  return Number.isFinite(value) ? Math.round(value * factor) : 0
}

export const isFigure = ({ kind }: Fact): boolean => kind === 'count' || kind === 'size'

/** "2022 Q3 -> Feb", "2x", "dollars a quarter", "thousands but 48": dates, factors, periods and pieces of two clauses. */
export const isNoAmount = (quote: string): boolean =>
  /->|→|\b(?:19|20)\d\d q[1-4]\b|\bbut\b|,\s+(?:the|another|a|an)\b/iu.test(quote) ||
  // "Did it in 2023 w/ the tax change": a year, and no watts.
  /^(?:[\d.,]+x|an? quarter|(?:19|20)\d\d w)$/iu.test(quote)
