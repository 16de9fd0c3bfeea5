import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compact } from '../../../src/learner/format/compact-events.ts'
import { linkLimits, readLink } from '../../../src/learner/format/read-link.ts'
import type { ProgressEvent } from '../../../src/learner/model/events.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

const packed = (text: string) => gzipSync(text).toString('base64url')
const linkOf = (events: readonly ProgressEvent[]) => packed(JSON.stringify(compact(events)))

const row = ['id', 1000, 0, 0, 'status', 'done']
const withRows = (rows: unknown) => JSON.stringify({ v: 1, d: ['phone'], w: ['bert'], e: rows })
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('the data of a link', () => {
  it('are a backup with its events, and nothing else', async () => {
    const { backup } = await readLink(linkOf(sampleBackup.events))
    expect(backup).toMatchObject({ events: sampleBackup.events, notes: [], paths: [] })
  })

  it.each([
    ['too long', 'too-large', 'x'.repeat(linkLimits.length + 1)],
    ['unpacking to far more than a link holds', 'too-large', packed(' '.repeat(2_000_000))],
    ['nested deeper than any', 'too-deep', packed(withRows([]).replace('[]', nested(100_000)))],
    [
      'of more rows than a link holds',
      'too-many',
      packed(withRows(Array.from({ length: 9000 }, () => row))),
    ],
    ['cut off', 'corrupt', linkOf(sampleBackup.events).slice(0, 60)],
    ['no base64', 'corrupt', '%%%'],
    ['no gzip', 'corrupt', Buffer.from('hello').toString('base64url')],
    ['no JSON', 'corrupt', packed('{"v":1')],
    ['something else', 'corrupt', packed('{"v":2}')],
    ['of an event without an id', 'wrong-shape', packed(withRows([row.with(0, '')]))],
    ['of one id with two meanings', 'corrupt', packed(withRows([row, row.with(5, 'todo')]))],
  ])('are refused where they are %s', async (_, code, data) => {
    await expect(readLink(data)).rejects.toMatchObject({ name: 'BackupError', code })
  })
})
