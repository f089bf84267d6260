import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { escapeWide } from './one-byte-source.mjs'

const model = 'wink-eng-lite-web-model'
const resolved = `\0${model}`

/** What src/core/text reads of the model, without the texts and machines of the parts that nobody asks for. */
const readModel = () => {
  const language = createRequire(import.meta.url)(model)
  const { packing, lexicon, xpansions, features, pos, trex } = language.core()
  const { lexeme, posClusters } = features
  // The few words that Latin-1 does not hold go apart: with them, all the others would take two bytes a character.
  const wideWords = lexeme.list.flatMap((word, index) =>
    /[\u0100-\uffff]/.test(word) ? [[index, word]] : [],
  )
  const wideAt = new Set(wideWords.map(([index]) => index))
  return {
    lexicon,
    words: lexeme.list.map((word, index) => (wideAt.has(index) ? '' : word)).join('\0'),
    tables: {
      packing,
      pos,
      trex,
      posList: features.pos.list,
      posClusters: posClusters.list.map((cluster) => [...cluster]),
      xpansions: [...xpansions],
      wideWords,
      machines: language.pos().machines,
    },
  }
}

const toSource = (tables, name) => `
import { readFileSync } from 'node:fs'
import featureFn from '${model}/dist/feature.js'
import lemmatize from '${model}/dist/lemmatize.js'

const { machines, wideWords, posList, posClusters, xpansions, ...tables } = JSON.parse(${JSON.stringify(escapeWide(JSON.stringify(tables)))})
const read = (file) => readFileSync(new URL(file, import.meta.url))

const readLexicon = () => {
  const { buffer, byteOffset, byteLength } = read('${name}-lexicon.bin')
  return new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
}

export default {
  core: () => ({
    ...tables,
    lexicon: readLexicon(),
    xpansions: Uint32Array.from(xpansions),
    features: {
      lexeme: {
        get list() {
          const list = read('${name}-words.txt').toString('latin1').split('\\0')
          for (const [index, word] of wideWords) list[index] = word
          return list
        },
      },
      pos: { list: posList },
      posClusters: { list: posClusters.map((cluster) => new Set(cluster)) },
    },
  }),
  pos: () => ({ machines }),
  featureFn,
  addons: { lemmatize },
}
`

/**
 * Puts the language model beside a bundle as two plain files and a few tables. The package itself keeps 3 MB of
 * JSON, which it parses twice at every start and never lets go of.
 */
export const compactLexicon = (folder, name) => ({
  name: 'compact-lexicon',
  enforce: 'pre',
  resolveId: { filter: { id: new RegExp(`^${model}$`) }, handler: () => resolved },
  load: {
    filter: { id: new RegExp(`^${resolved}$`) },
    handler() {
      const { lexicon, words, tables } = readModel()
      writeFileSync(join(folder, `${name}-lexicon.bin`), lexicon)
      writeFileSync(join(folder, `${name}-words.txt`), words, 'latin1')
      return toSource(tables, name)
    },
  },
})
