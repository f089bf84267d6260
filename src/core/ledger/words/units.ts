/** A unit: the base it is compared in, and how many of the base one is. */
export interface Unit {
  base: string
  factor: number
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const year = 365.25 * day
const month = year / 12

/** Words of a unit, then its base and factor. Months and years are the Gregorian calendar's mean. */
const table: readonly (readonly [string, string, number])[] = [
  ['ns nanosecond nanoseconds', 'second', 1e-9],
  ['us µs microsecond microseconds', 'second', 1e-6],
  ['ms msec millisecond milliseconds millis', 'second', 1e-3],
  ['s sec secs second seconds', 'second', 1],
  ['min mins minute minutes', 'second', minute],
  ['h hr hrs hour hours', 'second', hour],
  ['day days', 'second', day],
  ['week weeks wk wks', 'second', 7 * day],
  ['weekend weekends', 'second', 2.5 * day],
  ['fortnight fortnights', 'second', 14 * day],
  ['month months', 'second', month],
  ['quarter quarters', 'second', 3 * month],
  ['year years yr yrs', 'second', year],
  ['decade decades', 'second', 10 * year],
  ['byte bytes', 'byte', 1],
  ['kb kilobyte kilobytes', 'byte', 1e3],
  ['mb meg megs megabyte megabytes', 'byte', 1e6],
  ['gb gig gigs gigabyte gigabytes', 'byte', 1e9],
  ['tb terabyte terabytes terra', 'byte', 1e12],
  ['pb petabyte petabytes', 'byte', 1e15],
  ['mbit megabit megabits', 'bit', 1e6],
  ['gbit gigabit gigabits', 'bit', 1e9],
  ['g gram grams gramme grammes', 'gram', 1],
  ['kg kilo kilos kilogram kilograms kilogramme kilogrammes', 'gram', 1e3],
  ['ton tons tonne tonnes', 'gram', 1e6],
  ['lb lbs', 'gram', 453.592],
  ['oz ounce ounces', 'gram', 28.35],
  ['mm millimetre millimetres millimeter millimeters', 'metre', 1e-3],
  ['cm centimetre centimetres centimeter centimeters', 'metre', 1e-2],
  ['metre metres meter meters', 'metre', 1],
  ['km kilometre kilometres kilometer kilometers', 'metre', 1e3],
  ['mile miles', 'metre', 1609.344],
  ['foot feet', 'metre', 0.3048],
  ['yard yards', 'metre', 0.9144],
  ['inch inches', 'metre', 0.0254],
  ['hectare hectares', 'square metre', 1e4],
  ['acre acres', 'square metre', 4046.86],
  ['ml millilitre millilitres', 'litre', 1e-3],
  ['litre litres liter liters', 'litre', 1],
  ['w watt watts', 'watt', 1],
  ['kw kilowatt kilowatts', 'watt', 1e3],
  ['mw megawatt megawatts', 'watt', 1e6],
  ['amp amps ampere amperes', 'ampere', 1],
  ['volt volts', 'volt', 1],
  ['degree degrees celsius', 'degree', 1],
  ['percent pct percents', 'percent', 1],
  ['euro euros eur', 'EUR', 1],
  ['dollar dollars buck bucks usd', 'USD', 1],
  ['pound pounds quid gbp', 'GBP', 1],
  ['rand rands', 'ZAR', 1],
  ['rupee rupees', 'INR', 1],
  ['franc francs chf', 'CHF', 1],
  ['kroner kronor krone krona crowns', 'crown', 1],
  ['yen', 'JPY', 1],
  ['naira', 'NGN', 1],
  ['shilling shillings', 'shilling', 1],
  ['peso pesos', 'peso', 1],
  ['yuan rmb', 'CNY', 1],
  ['real reais', 'BRL', 1],
  ['zloty zlotys', 'PLN', 1],
  ['ringgit', 'MYR', 1],
  ['lira', 'TRY', 1],
  ['dirham dirhams', 'dirham', 1],
  ['dinar dinars', 'dinar', 1],
  ['baht', 'THB', 1],
  ['forint forints', 'HUF', 1],
  ['rouble roubles ruble rubles', 'RUB', 1],
  ['cedi cedis', 'GHS', 1],
  ['rupiah', 'IDR', 1],
  ['taka', 'BDT', 1],
]

const unitByWord = new Map<string, Unit>()
for (const [words, base, factor] of table)
  for (const word of words.split(' ')) unitByWord.set(word, { base, factor })

const currencyBySign: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₦': 'NGN',
}
const currencyByPrefix: Readonly<Record<string, string>> = {
  r: 'ZAR',
  rs: 'INR',
  usd: 'USD',
  us: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
  inr: 'INR',
  ksh: 'shilling',
}

/** The unit a word names, or undefined. */
export function unitOf(word: string): Unit | undefined {
  return unitByWord.get(word)
}

/** The currency whose sign stands right before a number: "€40,000", "R450 000". */
export function currencyBefore(textBefore: string, norm: string): Unit | undefined {
  const sign = textBefore.trimEnd().at(-1) ?? ''
  const prefix = /^[a-z]+(?=\d)/.exec(norm)?.[0] ?? ''
  const code = Object.hasOwn(currencyBySign, sign)
    ? currencyBySign[sign]
    : Object.hasOwn(currencyByPrefix, prefix)
      ? currencyByPrefix[prefix]
      : undefined
  return code === undefined ? undefined : { base: code, factor: 1 }
}
