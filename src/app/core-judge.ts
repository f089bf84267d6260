import { judgeAnswer, judgeFacetText } from '../core/judge/judge.ts'
import { standingOf } from '../core/judge/standing.ts'
import type { Judge } from './context.ts'

/** The judge of the core: rules, without any model. */
export const coreJudge: Judge = {
  judgeAnswer,
  readFacet: (text, facet) => {
    if (text.trim() === '') return { standing: 'missing', judgment: null }
    const judgment = judgeFacetText(text, facet)
    return { standing: standingOf(judgment, facet), judgment }
  },
}
