import type { TellingWord } from '../words/telling.ts'

/** Months a season or feast falls in; feasts that move by more than a month through the years are left out. */
const seasons: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  winter: [12, 1, 2, 3],
  christmas: [12],
  xmas: [12],
  easter: [3, 4],
  diwali: [10, 11],
  thanksgiving: [11],
  halloween: [10],
  midsummer: [6],
  carnival: [2, 3],
  advent: [12],
  tet: [1, 2],
  lent: [2, 3, 4],
  holi: [3],
  nowruz: [3],
  passover: [3, 4],
  songkran: [4],
  whitsun: [5, 6],
  pentecost: [5, 6],
  michaelmas: [9],
  oktoberfest: [9, 10],
  hanukkah: [12],
  hogmanay: [12],
  midwinter: [12, 1, 2],
  ferragosto: [8],
  epiphany: [1],
  obon: [8],
  onam: [8, 9],
  durga: [9, 10],
  pongal: [1],
}

/** The same where it takes two words or three. */
const feasts: readonly (readonly [words: string, months: readonly number[]])[] = [
  ['boxing day', [12]],
  ['new year', [12, 1]],
  ["new year 's", [12, 1]],
  ['chinese new year', [1, 2]],
  ['lunar new year', [1, 2]],
  ['spring festival', [1, 2]],
  ['bonfire night', [11]],
  ['guy fawkes', [11]],
  ['black friday', [11]],
  ['cyber monday', [11, 12]],
  ['singles day', [11]],
  ['all saints', [11]],
  ['all souls', [11]],
  ['bastille day', [7]],
  ['fourth of july', [7]],
  ['labor day', [9]],
  ['memorial day', [5]],
  ['anzac day', [4]],
  ['waitangi day', [2]],
  ['australia day', [1]],
  ["valentine 's", [2]],
  ['valentines day', [2]],
  ["patrick 's day", [3]],
  ['patricks day', [3]],
  ['mardi gras', [2, 3]],
  ['shrove tuesday', [2, 3]],
  ['pancake day', [2, 3]],
  ['ash wednesday', [2, 3]],
  ['palm sunday', [3, 4]],
  ['good friday', [3, 4]],
  ['golden week', [4, 5, 10]],
  ['three kings', [1]],
  ['burns night', [1]],
  ['midsummer night', [6]],
  ['summer holidays', [6, 7, 8, 9]],
  ['clocks went back', [10, 11]],
  ['clocks go back', [10, 11]],
  ['clocks had gone back', [10, 11]],
  ['clocks had just gone back', [10, 11]],
  ['clocks went forward', [3]],
  ['clocks go forward', [3]],
  ['clocks had gone forward', [3]],
  ['clocks had just gone forward', [3]],
]
const longestFeast = 5
const feastByWords = new Map(feasts)
const feastLeads = new Set(feasts.map(([words]) => words.split(' ')[0]!))

/** The months that a season or feast told here falls in, and where its words end. */
export function readTimeOfYear(
  words: readonly TellingWord[],
  at: number,
): { values: readonly number[]; to: number } | undefined {
  let said = words[at]!.norm
  if (Object.hasOwn(seasons, said)) return { values: seasons[said]!, to: at + 1 }
  if (!feastLeads.has(said)) return undefined
  for (let i = at + 1; i < Math.min(words.length, at + longestFeast); i++) {
    said += ` ${words[i]!.norm}`
    const values = feastByWords.get(said)
    if (values !== undefined) return { values, to: i + 1 }
  }
  return undefined
}
