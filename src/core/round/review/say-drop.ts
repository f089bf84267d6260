/** To the tenth that is shown, a drop below this is none. */
const noDrop = 0.05

/** How the follow-ups stand beside the telling; `drop`: the telling less their mean, of five. */
export function sayDrop(drop: number): string {
  const size = Math.abs(drop).toFixed(1)
  if (drop >= noDrop) return `The follow-ups fall ${size} below the telling, out of five.`
  if (drop <= -noDrop) return `The follow-ups stand ${size} above the telling, out of five.`
  return 'The follow-ups stand as high as the telling.'
}
