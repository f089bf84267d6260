import type { Kysely } from 'kysely'

/** The signals of its guide that the person says came across in a telling, by name, as a JSON list. */
export const addPracticeTicks = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .alterTable('practice')
    .addColumn('ticked', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
}
