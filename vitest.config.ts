import { defineConfig } from 'vitest/config';

// Unit tests stand beside the code; those under src/e2e read the built site, some in real Chromium, and share two cores.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['src/e2e/**', '**/node_modules/**'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'site', include: ['src/e2e/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
