import { useEffect, type RefObject } from 'react'

/** While `on`, a letter typed outside of every field goes into `field`, focus and all. */
export function useTypeAnywhere(field: RefObject<HTMLTextAreaElement | null>, on: boolean) {
  useEffect(() => {
    if (!on) return
    const hear = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      if (ctrlKey || metaKey || altKey || !/^\p{L}$/u.test(key)) return
      if (target instanceof Element && target.closest('textarea, input, select, dialog')) return
      field.current?.focus()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [field, on])
}
