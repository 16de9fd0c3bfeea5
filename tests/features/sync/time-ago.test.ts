import { describe, expect, it } from 'vitest'
import { timeAgo } from '../../../src/features/sync/time-ago.ts'

const now = Date.UTC(2026, 10, 24, 12)
const hour = 3600 * 1000

describe('how long ago something was', () => {
  it.each([
    [0, 'now', '现在'],
    [59_000, '59 seconds ago', '59秒钟前'],
    [5 * 60_000, '5 minutes ago', '5分钟前'],
    [26 * hour, 'yesterday', '昨天'],
    [20 * 24 * hour, '20 days ago', '20天前'],
    [70 * 24 * hour, '2 months ago', '2个月前'],
    [3 * 365 * 24 * hour, '3 years ago', '3年前'],
    [-hour, 'now', '现在'],
  ])('%d ms', (age, en, zh) => {
    expect(timeAgo(now - age, now, 'en')).toBe(en)
    expect(timeAgo(now - age, now, 'zh-CN')).toBe(zh)
  })
})
