import { testRule } from '../../../../test/test-rule.ts'
import { tensionStakes } from './tension-stakes.ts'

testRule(tensionStakes, [
  'I waited and I rang the port. [[Nobody knew]] when the ship would come and I had [[hours left]].',
  'I rang the port and I ran. I [[could not]] reach him.',
  'I rang the port. We would have managed and [[we would have lost it]].',
  'I reached him and I ran.',
  'I rang the port and moved the boat before the wind came and nobody noticed.',
])
