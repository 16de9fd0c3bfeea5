import { configure } from '@testing-library/dom'

// A path of a hundred steps takes its time in a simulated DOM on a busy machine.
configure({ asyncUtilTimeout: 15_000 })
