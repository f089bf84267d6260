import { placeSentences, readToldParts, type ToldParts } from '../test/told-parts.ts'

/** How often the builder puts a sentence of these stories where a reader has it: what, bar, how much. */
export function rowOfParts(
  what: string,
  told: readonly ToldParts[],
): [what: string, bar: string, right: string] {
  const all = told.flatMap(placeSentences)
  const placed = all.filter(({ part }) => part !== null)
  const right = placed.filter(({ part, wanted }) => part === wanted)
  const share = ((100 * right.length) / placed.length).toFixed(1)
  return [
    `builder: ${what} (${all.length})`,
    '≥ 85 %',
    `${share} %, ${all.length - placed.length} left to the person`,
  ]
}

/** The builder's rows of the stories that it learned from and of our own kept aside. */
export function partRows(): [what: string, bar: string, right: string][] {
  return [
    rowOfParts('sentences of failures placed rightly, learned from', [
      ...readToldParts('told-parts-said.txt'),
      ...readToldParts('told-parts-second-hand.txt'),
    ]),
    rowOfParts(
      'sentences of failures placed rightly, kept aside',
      readToldParts('told-parts-kept-aside.txt'),
    ),
  ]
}
