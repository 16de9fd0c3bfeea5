/** What a dedicated worker can reach the network with, or what other pages and tabs have stored. */
const ways = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'FontFace',
  'fonts',
  'Notification',
  'navigator',
  'caches',
  'indexedDB',
  'BroadcastChannel',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
]

/**
 * Takes from this worker every way out but its messages, before it reads what it cannot trust.
 * A worker has no policy of its page's `meta` element, only that of its own response; where the
 * host sends none, this has to do. It cannot take away `import()`, which the worker must not hold.
 */
export function sealWorker(): void {
  for (const way of ways) {
    for (let owner: object | null = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
      Reflect.deleteProperty(owner, way)
    }
  }
}
