import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import model from 'wink-eng-lite-web-model'
import { expect, onTestFinished, test } from 'vitest'
import { compactLexicon } from './compact-lexicon.mjs'
import { root } from './root.mjs'

test('the model beside a bundle holds what the package does', async () => {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'lexicon-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const module = join(folder, 'model.mjs')
  writeFileSync(module, compactLexicon(folder, 'test').load.handler())
  const { default: compact } = await import(pathToFileURL(module).href)

  const [mine, theirs] = [compact.core(), model.core()]
  for (const part of ['packing', 'pos', 'trex', 'lexicon', 'xpansions'])
    expect(mine[part]).toEqual(theirs[part])
  expect(mine.features.lexeme.list).toEqual(theirs.features.lexeme.list)
  expect(mine.features.pos.list).toEqual(theirs.features.pos.list)
  expect(mine.features.posClusters.list).toEqual(theirs.features.posClusters.list)
  expect(compact.pos().machines).toEqual(model.pos().machines)
  expect(compact.addons.lemmatize).toBe(model.addons.lemmatize)
  expect(compact.featureFn).toBe(model.featureFn)
})
