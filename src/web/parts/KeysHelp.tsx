import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Button } from './Button.tsx'
import { currentLayers, onKeysChange, type KeyBinding } from './key-registry.ts'
import styles from './KeysHelp.module.css'

const keyNames: Record<string, string> = { ' ': 'Space', Escape: 'Esc' }

function nameOf({ key, mod }: KeyBinding) {
  const name = keyNames[key] ?? key
  return mod ? `Ctrl + ${name}` : name
}

/** Every key that does something on this page, as a dialog. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const layers = useSyncExternalStore(onKeysChange, currentLayers)

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  const seen = new Set<string>()
  const bindings = layers
    .toReversed()
    .flat()
    .filter((binding) => {
      const name = nameOf(binding)
      if (seen.has(name)) return false
      seen.add(name)
      return !binding.off
    })

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys on this page</h2>
      <dl className={styles.list}>
        {bindings.map((binding) => (
          <div key={nameOf(binding)} style={{ display: 'contents' }}>
            <dt>
              <kbd>{nameOf(binding)}</kbd>
            </dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>Close</Button>
    </dialog>
  )
}
