/** Asked before the page is loaded again: whoever has something that only this page knows prevents it. */
export const leaveEvent = 'waymark:leave'

/** True where only this page knows something. */
export function hasUnsaved(): boolean {
  return !dispatchEvent(new Event(leaveEvent, { cancelable: true }))
}
