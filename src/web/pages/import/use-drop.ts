import { useEffect, useRef, useState } from 'react'
import { showToast } from '../../parts/toast.ts'
import { type GivenFile, gatherDrop } from './gather-files.ts'

/** Takes files dropped anywhere on the page; true while some are held over it. */
export function useDrop(off: boolean, onDrop: (files: GivenFile[]) => void): boolean {
  const [over, setOver] = useState(false)
  const newest = useRef(onDrop)
  useEffect(() => {
    newest.current = onDrop
  })
  useEffect(() => {
    if (off) return
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      void gatherDrop(event.dataTransfer)
        .then((files) => newest.current(files))
        .catch((error: unknown) => {
          const why = error instanceof Error ? error.message : ''
          showToast(`What you dropped could not be read. ${why}`)
        })
    }
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hold)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [off])
  return over
}
