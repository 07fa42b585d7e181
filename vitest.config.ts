import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The property tests take seconds each, more where many files run side by side.
    testTimeout: 60_000
  }
})
