import { GlossaryPage } from '../../features/glossary/glossary-page.tsx'

export function Glossary() {
  return <GlossaryPage />
}
