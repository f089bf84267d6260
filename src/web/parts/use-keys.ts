import { useEffect, useRef } from 'react'
import {
  currentLayers,
  findBinding,
  layKeys,
  type KeyBinding,
  type KeyPress,
} from './key-registry.ts'

export type { KeyBinding } from './key-registry.ts'

const fields =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button]), [contenteditable=true]'
const buttons =
  'button, summary, input[type=checkbox], input[type=radio], input[type=button], [role=button], [role=switch], [role=radio], [role=checkbox], [role=menuitem], [role=option], [role=tab]'

function placeOf(target: EventTarget | null): KeyPress['place'] {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest(fields)) return 'field'
  // Space does nothing to a choice already made, so it may mean the page's key.
  if (target.matches('input[type=radio]:checked')) return 'elsewhere'
  if (target.closest(buttons)) return 'button'
  if (target.closest('a[href]')) return 'link'
  return 'elsewhere'
}

/** Hears every key of the page once; the shell calls it. Open dialogs keep their keys to themselves. */
export function useKeyHearing() {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      if (document.querySelector('dialog[open], [aria-modal=true]')) return
      const found = findBinding(currentLayers(), {
        key: event.key,
        mod: event.ctrlKey || event.metaKey,
        place: placeOf(event.target),
      })
      if (!found || (event.repeat && found.key !== 'Escape')) return
      event.preventDefault()
      found.run(event)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}

/**
 * Binds keys while the calling component is shown. `run` may close over fresh state: the newest is called.
 * Bindings are laid anew only when keys, labels or `off` change.
 */
export function useKeys(bindings: readonly KeyBinding[]) {
  const newest = useRef(bindings)
  useEffect(() => {
    newest.current = bindings
  })
  const shape = JSON.stringify(
    bindings.map(({ key, label, mod, inFields, off }) => [key, label, mod, inFields, off]),
  )
  useEffect(
    () =>
      layKeys(
        newest.current.map((binding, place) => ({
          ...binding,
          run: (event) => newest.current[place]?.run(event),
        })),
      ),
    [shape],
  )
}
