/** Which keys do something at this moment. The newest binding of a key wins; the help dialog reads the list. */

export interface KeyBinding {
  /** As in KeyboardEvent.key: `' '`, `Enter`, `Escape`, `1`, `e`, `/`, `?`. */
  key: string
  /** What it does, for the list of all keys. */
  label: string
  run: (event: KeyboardEvent) => void
  /** With Ctrl (or Command). */
  mod?: boolean
  /** Also while typing in a field. */
  inFields?: boolean
  /** The button with the same name is disabled: the key does nothing. */
  off?: boolean
}

export interface KeyPress {
  key: string
  mod: boolean
  /** Where the press began: a field takes every key, a button or link keeps the keys that press it. */
  place: 'field' | 'button' | 'link' | 'elsewhere'
}

/** The binding a press means, or undefined. Lists later in `layers` lie on top. */
export function findBinding(
  layers: readonly (readonly KeyBinding[])[],
  press: KeyPress,
): KeyBinding | undefined {
  const pressesControl =
    (press.place === 'button' && (press.key === ' ' || press.key === 'Enter')) ||
    (press.place === 'link' && press.key === 'Enter')
  if (pressesControl && !press.mod) return undefined
  for (const layer of layers.toReversed()) {
    const found = layer.find(
      (binding) =>
        binding.key.toLowerCase() === press.key.toLowerCase() &&
        Boolean(binding.mod) === press.mod &&
        (press.place !== 'field' || binding.inFields),
    )
    if (found) return found.off ? undefined : found
  }
  return undefined
}

const listeners = new Set<() => void>()
let layers: readonly (readonly KeyBinding[])[] = []

/** Lays a list of bindings on top; the answer takes it off again. */
export function layKeys(bindings: readonly KeyBinding[]): () => void {
  layers = [...layers, bindings]
  for (const tell of listeners) tell()
  return () => {
    layers = layers.filter((layer) => layer !== bindings)
    for (const tell of listeners) tell()
  }
}

/** All layers, the newest last. The same array until something changes. */
export function currentLayers() {
  return layers
}

/** Calls `tell` whenever bindings come or go; the answer ends it. */
export function onKeysChange(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
