import type { CDPSession } from '@playwright/test'

/** A slow phone on a slow 4G network: what every page is measured under. */
export const conditions = {
  /** Bits a second towards the browser. */
  down: 1_600_000,
  /** Bits a second from it. */
  up: 750_000,
  /** Milliseconds added to each request. */
  latency: 150,
  /** How many times slower than this computer. */
  cpu: 4,
}

/** Puts a page under the conditions. */
export async function slowDown(session: CDPSession): Promise<void> {
  const { down, up, latency, cpu } = conditions
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}
