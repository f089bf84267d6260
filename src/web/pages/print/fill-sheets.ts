/**
 * Lays cards on sheets of two columns, in order as they are read: left, right, then the next row, then the next sheet.
 * `heights` are the cards' own heights in any one unit, `room` a sheet's height in the same; cards are `gap` apart. No
 * card breaks over two sheets: one that is taller than a whole sheet gets a column of its own. Gives for each sheet
 * its columns of places in `heights`.
 */
export function fillSheets(heights: readonly number[], room: number, gap: number): number[][][] {
  const sheets: number[][][] = []
  for (let from = 0; from < heights.length;) {
    const columns: number[][] = [[], []]
    const filled = [0, 0]
    let at = from
    for (; at < heights.length; at++) {
      const side = (at - from) % 2
      const column = columns[side] ?? []
      const next = (filled[side] ?? 0) + (column.length === 0 ? 0 : gap) + (heights[at] ?? 0)
      if (column.length > 0 && next > room) break
      column.push(at)
      filled[side] = next
    }
    sheets.push(columns.filter((column) => column.length > 0))
    from = at
  }
  return sheets
}

/** Cards that a sheet holds where each leaves room for the next: two columns of two. */
const cardsOnSheet = 4
/** Below this size, in points, cards are set smaller to save a sheet, and not to fill one. */
const smallestToFill = 8

/**
 * The type size that lays cards out best: of `sizes`, largest first, the first with the fewest sheets; of those,
 * one that fills every sheet before the last with four cards goes before a larger one that does not. `lay` gives
 * the sheets at a size.
 */
export function chooseType(
  sizes: readonly [number, ...number[]],
  lay: (size: number) => number[][][],
): number {
  let best = { size: sizes[0], count: Infinity, fills: false }
  for (const size of sizes) {
    const sheets = lay(size)
    const count = sheets.length
    const filled = sheets.slice(0, -1).every((columns) => columns.flat().length >= cardsOnSheet)
    const fills = filled && size >= smallestToFill
    if (count < best.count || (count === best.count && fills && !best.fills)) {
      best = { size, count, fills }
    }
  }
  return best.size
}
