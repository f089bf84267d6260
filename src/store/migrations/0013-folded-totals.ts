import { type Kysely, sql } from 'kysely'

/** The Monday of the week a calendar day lies in; both YYYY-MM-DD. */
const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** What was folded for each card's day is folded for each card, and for each week. */
export const foldTotals = async (db: Kysely<never>): Promise<void> => {
  const { schema } = db
  await schema
    .createTable('card_total')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('fluent', 'integer', (column) => column.notNull())
    .addColumn('to_fluency', 'integer')
    .addPrimaryKeyConstraint('card_total_key', ['owner', 'story_id', 'facet'])
    .execute()
  await sql`
    insert into card_total (owner, story_id, facet, attempts, fluent)
    select owner, story_id, facet, sum(attempts), sum(fluent)
    from card_day group by owner, story_id, facet`.execute(db)
  const ofCard = sql`attempt.owner = card_total.owner and attempt.story_id = card_total.story_id
    and attempt.facet = card_total.facet`
  await sql`
    update card_total set to_fluency = (
      select count(*) from attempt where ${ofCard} and answered_at <= (
        select min(answered_at) from attempt where ${ofCard} and attempt.fluent = 1))
    where fluent > 0`.execute(db)

  await schema
    .createTable('compared_week')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('self_sum', 'integer', (column) => column.notNull())
    .addColumn('overall_sum', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('compared_week_key', ['owner', 'week'])
    .execute()
  const { rows: days } = await sql<{
    owner: string
    day: string
    compared: number
    self_sum: number
    overall_sum: number
  }>`
    select owner, day, sum(compared) as compared, sum(self_sum) as self_sum,
      sum(overall_sum) as overall_sum
    from card_day where compared > 0 group by owner, day`.execute(db)
  for (const { owner, day, compared, self_sum, overall_sum } of days) {
    await sql`
      insert into compared_week
      values (${owner}, ${mondayOf(day)}, ${compared}, ${self_sum}, ${overall_sum})
      on conflict (owner, week) do update set
        attempts = compared_week.attempts + excluded.attempts,
        self_sum = compared_week.self_sum + excluded.self_sum,
        overall_sum = compared_week.overall_sum + excluded.overall_sum`.execute(db)
  }
  await schema.dropTable('card_day').execute()
}
