import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'

/** Ends the output with one plain line: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  private suite?: Suite
  /** Errors outside tests, e.g. a server that did not start. */
  private errors = 0

  printsToStdio(): boolean {
    return false
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite
  }

  onError(): void {
    this.errors++
  }

  /** A test that was to run and did not counts as failed. */
  onEnd({ status }: FullResult): void {
    const tests = this.suite?.allTests() ?? []
    const passed = tests.filter((test) => test.ok() && test.outcome() !== 'skipped').length
    const failed = tests.filter(
      (test) => !test.ok() || (test.outcome() === 'skipped' && test.expectedStatus !== 'skipped'),
    ).length
    const others = this.errors > 0 || (status !== 'passed' && failed === 0) ? 1 : 0
    console.log(`${passed} passed, ${failed + others} failed`)
  }
}
