import { describe, expect, it } from 'vitest'
import { carryOver } from '../../src/learner/carry-over.ts'
import { emptyProgress } from '../../src/learner/model/events.ts'
import { undoOf } from '../../src/learner/model/undo.ts'
import { MemoryStorage } from '../../src/learner/storage/memory-storage.ts'

const status = (value: string, undoes?: string) => ({
  work: 'bert',
  field: 'status',
  value,
  ...(undoes && { undoes }),
})

describe('what was said in memory', () => {
  it('is said again in the database, but for what was taken back', async () => {
    const memory = new MemoryStorage()
    const [tick] = await memory.record([status('done')])
    await memory.record([status('todo', tick!.id), { work: 'bert', field: 'star', value: true }])
    const database = new MemoryStorage()
    await database.record([status('doing')])
    const carried = await carryOver(memory, database)
    const said = await database.eventsOf('bert')
    expect(said.map(({ field, value }) => [field, value])).toEqual([
      ['status', 'doing'],
      ['star', true],
    ])
    // All of it is dealt with: what was kept early of it may go.
    expect(carried.map(({ field }) => field)).toEqual(['status', 'status', 'star'])
  })

  it('is taken back to what was known before, not to nothing', async () => {
    const known = emptyProgress('bert')
    known.fields['status'] = { value: 'doing', at: 1, id: 'a' }
    const memory = new MemoryStorage(new Map([['bert', known]]))
    await memory.record([status('done')])
    const change = undoOf(await memory.eventsOf('bert'), undefined, memory.before('bert'))
    expect(change).toMatchObject({ field: 'status', value: 'doing' })
  })
})
