import { type RefObject, useLayoutEffect, useState } from 'react'
import { fillSheets } from './fill-sheets.ts'

/** Millimetres of a CSS pixel: 96 to the inch. */
const mmOfPixel = 25.4 / 96
/** Paper is not laid out to the last hair: what a printer rounds must not push a row off its sheet. */
const spareMm = 2

/**
 * The sheets for cards that are laid out, unseen, in `measured`: measured after each change and once the fonts are
 * there. `room` and `gap` in millimetres. Null until measured.
 */
export function useSheets(
  measured: RefObject<HTMLElement | null>,
  room: number,
  gap: number,
  content: string,
): { sheets: number[][][]; overlong: boolean } | null {
  const [heights, setHeights] = useState<number[] | null>(null)
  useLayoutEffect(() => {
    let ended = false
    const measure = () => {
      if (ended || !measured.current) return
      setHeights([...measured.current.children].map((card) => card.clientHeight * mmOfPixel + 1))
    }
    measure()
    void document.fonts.ready.then(measure)
    return () => {
      ended = true
    }
  }, [measured, content])
  if (!heights) return null
  return {
    sheets: fillSheets(heights, room - spareMm, gap),
    overlong: heights.some((height) => height > room - spareMm),
  }
}
