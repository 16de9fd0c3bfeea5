interface LaunchQueue {
  setConsumer(consumer: (params: { files: { getFile(): Promise<File> }[] }) => void): void
}

/**
 * The file the installed app was opened with (`file_handlers` of its manifest), once;
 * undefined where there is none, or where the browser has no launch queue.
 * https://wicg.github.io/web-app-launch/
 */
export function takeLaunchedFile(): Promise<File | undefined> {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue }
  return new Promise((resolve) => {
    if (!launchQueue) resolve(undefined)
    // Without a file the consumer is called with none, or not at all; then nothing waits for it.
    launchQueue?.setConsumer(({ files }) => resolve(files[0]?.getFile()))
  })
}
