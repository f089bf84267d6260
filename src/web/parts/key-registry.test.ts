import { afterEach, describe, expect, it } from 'vitest'
import { currentLayers, findBinding, layKeys, type KeyBinding } from './key-registry.ts'

const bind = (key: string, more: Partial<KeyBinding> = {}): KeyBinding => ({
  key,
  label: key,
  run: () => {},
  ...more,
})
const press = (
  layers: KeyBinding[][],
  key: string,
  place: 'field' | 'button' | 'link' | 'elsewhere' = 'elsewhere',
  mod = false,
) => findBinding(layers, { key, place, mod })

describe('findBinding', () => {
  it('never fires in a field, except what is meant to', () => {
    const layers = [[bind('e'), bind('Escape', { inFields: true })]]
    expect(press(layers, 'e')).toBeDefined()
    expect(press(layers, 'e', 'field')).toBeUndefined()
    expect(press(layers, 'Escape', 'field')).toBeDefined()
  })

  it('leaves Space and Enter to buttons, and Enter to links', () => {
    const layers = [[bind(' '), bind('Enter'), bind('1'), bind('Enter', { mod: true })]]
    expect(press(layers, ' ', 'button')).toBeUndefined()
    expect(press(layers, 'Enter', 'button')).toBeUndefined()
    expect(press(layers, 'Enter', 'link')).toBeUndefined()
    expect(press(layers, ' ', 'link')).toBeDefined()
    expect(press(layers, '1', 'button')).toBeDefined()
    expect(press(layers, 'Enter', 'button', true)).toBeDefined()
  })

  it('lets the newest layer win, and a key that is off hide the one below', () => {
    const below = bind('Escape', { label: 'below' })
    expect(press([[below], [bind('Escape', { label: 'above' })]], 'Escape')?.label).toBe('above')
    expect(press([[below], [bind('Escape', { off: true })]], 'Escape')).toBeUndefined()
    expect(press([[below], [bind('1')]], 'Escape')?.label).toBe('below')
  })

  it('tells Ctrl+Enter from Enter', () => {
    const layers = [[bind('Enter', { mod: true })]]
    expect(press(layers, 'Enter')).toBeUndefined()
    expect(press(layers, 'Enter', 'elsewhere', true)).toBeDefined()
  })
})

describe('layKeys', () => {
  const taken: (() => void)[] = []
  afterEach(() => {
    for (const take of taken.splice(0)) take()
  })

  it('takes off its own layer whatever was laid since', () => {
    const first = [bind('a')]
    const second = [bind('b')]
    const takeFirst = layKeys(first)
    taken.push(layKeys(second))
    takeFirst()
    expect(currentLayers()).toEqual([second])
  })
})
