import { type RefObject, useLayoutEffect, useState } from 'react'
import { chooseType, fillSheets } from './fill-sheets.ts'

/** Millimetres of a CSS pixel: 96 to the inch. */
const mmOfPixel = 25.4 / 96
/** Paper is not laid out to the last hair: what a printer rounds must not push a row off its sheet. */
const spareMm = 2

/** Type sizes of a card, in points: what is read at arm's length, down to what is still read on a desk. */
const typeSizes = [9.5, 9, 8.5, 8, 7.5] as const

export interface LaidSheets {
  sheets: number[][][]
  /** In points. */
  type: number
  overlong: boolean
}

/**
 * The sheets for cards that are laid out, unseen, in `measured`: measured after each change and once the fonts are
 * there, in the largest type that brings them onto few sheets. `room` and `gap` in millimetres. Null until measured.
 */
export function useSheets(
  measured: RefObject<HTMLElement | null>,
  room: number,
  gap: number,
  content: string,
): LaidSheets | null {
  const [laid, setLaid] = useState<LaidSheets | null>(null)
  useLayoutEffect(() => {
    let ended = false
    const measure = () => {
      const { current } = measured
      if (ended || !current) return
      const heightsAt = (type: number) => {
        current.style.setProperty('--card-type', `${type}pt`)
        return [...current.children].map((card) => card.clientHeight * mmOfPixel + 1)
      }
      const sheetsAt = (type: number) => fillSheets(heightsAt(type), room - spareMm, gap)
      const type = chooseType(typeSizes, sheetsAt)
      const overlong = heightsAt(type).some((height) => height > room - spareMm)
      setLaid({ sheets: sheetsAt(type), type, overlong })
    }
    measure()
    void document.fonts.ready.then(measure)
    return () => {
      ended = true
    }
  }, [measured, room, gap, content])
  return laid
}
