import type { Resources } from './resources.ts'

/** Keys, values and the formats of `formats.ts` are checked where `t` is called. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: Resources
    strictKeyChecks: true
    strictInterpolationChecks: true
    interpolationFormatTypeMap: {
      number: number
      list: readonly string[]
      sequence: readonly string[]
      day: string
      shortDay: string
      moment: number
      bytes: number
      percent: number
    }
  }
}
