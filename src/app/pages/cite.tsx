import { CitePage } from '../../features/cite/cite-page.tsx'

export function Cite() {
  return <CitePage />
}
