/**
 * Browsers list some zones by names that were since given up; these are the ones of today.
 * Source: the `backward` file of the IANA time zone database.
 */
const presentName: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** A zone by its name of today, as a person reads it: "Asia/Ho Chi Minh". */
export const sayZone = (zone: string): string => (presentName[zone] ?? zone).replaceAll('_', ' ')

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9/+-]+/g, ' ')
    .trim()

/**
 * The zone that a person means by what they typed: its name, an old name of it, or its city alone where no other zone
 * has that city. Null where that is none or several.
 */
export function findZone(typed: string, zones: readonly string[]): string | null {
  const wanted = plain(typed)
  const named = zones.find((zone) => plain(zone) === wanted || plain(sayZone(zone)) === wanted)
  if (named !== undefined) return named
  const ofCity = zones.filter((zone) => plain(sayZone(zone)).split('/').at(-1) === wanted)
  return ofCity.length === 1 ? (ofCity[0] ?? null) : null
}
