import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'

/** How long typing must rest before the address follows, in milliseconds. Browsers allow few changes a second. */
const rest = 300

interface QueryField {
  field: RefObject<HTMLInputElement | null>
  /** What is asked for now. */
  query: string
  /** Asks for what the field holds. */
  read(): void
  /** Puts the query into the address without waiting. */
  flush(): void
}

/**
 * Keeps the search field and the address in step. The field is the browser's own,
 * so that input methods and what was typed before the app took over are left alone.
 * @param inAddress the query of the address; undefined as long as it is not known.
 */
export function useQuery(
  inAddress: string | undefined,
  setAddress: (query: string) => void,
): QueryField {
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  /** Queries on their way into the address, oldest first: seen there, they are no news. */
  const sent = useRef<string[]>([])
  const met = useRef(false)

  useEffect(() => {
    if (inAddress === undefined || !field.current) return
    const at = sent.current.indexOf(inAddress)
    if (at >= 0) {
      sent.current.splice(0, at + 1)
      return
    }
    const typedEarly = met.current ? '' : field.current.value
    met.current = true
    field.current.value = typedEarly || inAddress
    setQuery(field.current.value)
  }, [inAddress])

  const send = (query: string) => {
    sent.current.push(query)
    setAddress(query)
  }
  const sendLater = useEffectEvent(send)
  useEffect(() => {
    if (inAddress === undefined || query === inAddress) return
    const timer = setTimeout(() => sendLater(query), rest)
    return () => clearTimeout(timer)
  }, [query, inAddress])

  const read = () => setQuery(field.current?.value ?? '')
  const flush = () => {
    if (inAddress !== undefined && field.current && field.current.value !== inAddress) {
      send(field.current.value)
    }
  }
  return { field, query, read, flush }
}
