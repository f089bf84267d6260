import { testRule } from '../../../../test/test-rule.ts'
import { outcomeNumber } from './outcome-number.ts'

testRule(outcomeNumber, [
  'I moved the boxes and rang the yard and we sold [[forty crates]].',
  'I moved the boxes and rang the yard and told the crew, and the crane came back in September 2021.',
  'I moved forty boxes and then rang the yard and went home to sleep.',
  'I rang the yard at six and I counted the lorries and the wait went to rest at [[40]] by 4.',
  'I rang the yard and moved the boxes and talked to the four people there.',
  'She was nine years in the house and had a crew of forty and the fines went up to ninety crates.',
  'I moved the boxes and rang the yard and on the thirty-first of August we went home.',
  'I moved the boxes and rang the yard, and page two said that the wait cost 96,000 dollars a quarter.',
])
