import { retext } from 'retext'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'

const pipeline = retext()
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextSimplify)
  .use(retextRepeatedWords)

/** Checkers of prose that people know, as they are used: to measure the judge beside them. */
export const proseCheckers: Readonly<Record<string, (text: string) => void>> = {
  'write-good': (text) => {
    writeGood(text)
  },
  'retext: passive, intensify, simplify, repeated words': (text) => {
    pipeline.processSync(text)
  },
}
