import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { dividePassage, isFirstPieceId, wholeIdOf } from './divide-passage.ts'
import { movePassage, type ImportPreview } from './import-preview.ts'
import { readStories } from './read-stories.ts'

const read = (text: string): ImportPreview => {
  const preview = readStories('a.md', new TextEncoder().encode(text))
  if (preview.kind === 'refused') throw new Error(preview.reason)
  return preview
}

describe('a divided passage', () => {
  it('is its sentences, and nothing where it is one', () => {
    const texts = (text: string) => dividePassage({ id: '0.1', text }).map((piece) => piece.text)
    expect(texts('I rang Vos. He said no.\n\nI went there.')).toEqual([
      'I rang Vos.',
      'He said no.',
      'I went there.',
    ])
    expect(texts('- I rang Vos\n- He said no')).toEqual(['- I rang Vos', 'He said no'])
    expect(texts('I rang Vos.')).toEqual([])
  })

  it('has ids that lead back to the whole', () => {
    const pieces = dividePassage({ id: '0.1', text: 'One. Two. Three.' })
    expect(pieces.map(({ id }) => wholeIdOf(id))).toEqual(['0.1', '0.1', '0.1'])
    expect(pieces.map(({ id }) => isFirstPieceId(id))).toEqual([true, false, false])
  })

  it('loses no letter, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pieces = dividePassage({ id: '0', text })
        const whole = pieces.map(({ gap = '', text }) => gap + text).join('')
        expect(pieces.length === 0 ? text : whole).toBe(text)
      }),
    )
  })

  it('gives a sentence away and keeps the rest as it was', () => {
    const preview = read('I moved the archive. He said no.  Then I went there.')
    const [story] = preview.stories
    const passage = story?.passages.find(({ section }) => section === 'telling')
    const moved = movePassage(preview, `${passage?.id}:1`, 'disagreement').stories[0]?.document
    expect(moved?.facets.disagreement.passage).toBe('He said no.')
    expect(moved?.telling).toBe(
      story?.document.telling.replace('He said no.  ', '').replace('. Then', '.\n\nThen'),
    )
  })

  it('is left whole by an id that it has no piece for', () => {
    const preview = read('I moved the archive. He said no. Then I went there.')
    const [passage] = preview.stories[0]?.passages ?? []
    for (const id of [`${passage?.id}:9`, '7.7:0', ''])
      expect(movePassage(preview, id, 'notes').stories[0]?.document).toEqual(
        preview.stories[0]?.document,
      )
  })
})
