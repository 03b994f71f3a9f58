/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // emulate, octokit and unified are ESM already: nothing in node_modules needs a transform
  transformIgnorePatterns: ['/node_modules/'],
  setupFiles: ['<rootDir>/__tests__/support/seed.ts'],
  globalSetup: '<rootDir>/__tests__/support/measure-start.ts',
  // the guard against hanging, by how fast this machine is just now
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/set-hang-guard.ts'],
  // the end-to-end tests mostly wait for processes: a worker for each core
  maxWorkers: '100%',
};
