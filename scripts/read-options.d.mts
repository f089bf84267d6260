/** One option, by what it does; `value` names what it takes. */
export interface Option {
  says: string
  value?: string
  preset?: string
  among?: Readonly<Record<string, string>>
  accept?: (value: string) => string | null
}

/** What can be asked of one command; read-options.mjs says what each is. */
export interface Asked<Name extends string> {
  command: string
  says: string
  options?: Readonly<Record<Name, Option>>
  rest?: { name: string; says: string; accept?: (value: string) => string | null }
  together?: (values: Values<Name>, rest: readonly string[]) => string | null
}

/** True for an option without a value that is there; undefined for one that is not, and has no preset. */
export type Values<Name extends string> = Record<Name, string | true | undefined>

export type Read<Name extends string> =
  { kind: 'run'; values: Values<Name>; rest: string[] } | { kind: 'say'; ok: boolean; text: string }

export function readOptions<Name extends string>(
  asked: Asked<Name>,
  args: readonly string[],
): Read<Name>

export function takeOptions<Name extends string>(
  asked: Asked<Name>,
): Extract<Read<Name>, { kind: 'run' }>
