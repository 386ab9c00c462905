import { defineConfig, devices } from '@playwright/test';
import { FLAGS, seeToChromium } from './tools/chromium.ts';

const PORT = 19_170;
const executablePath = seeToChromium();
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
/** One file needs WebGL: drawn by the processor it makes everything some five times slower. */
const WEBGL = /webgl\.test\.ts/;
/** What no window changes: the core, what is kept, the answers of the server, the worker that keeps the game, the game in one file, a class. */
const ONCE = /(same|saves|security|offline|pack|class)\.test\.ts/;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  timeout: 90_000,
  // A machine that is busy may miss a moment; what fails twice is broken.
  retries: process.env['CI'] === undefined ? 0 : 2,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath, args: [...FLAGS, '--disable-gpu'] },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', testIgnore: WEBGL, use: desktop },
    { name: 'phone', testIgnore: [WEBGL, ONCE], use: { ...devices['Pixel 7'] } },
    {
      name: 'webgl',
      testMatch: WEBGL,
      use: { ...desktop, launchOptions: { executablePath, args: [...FLAGS, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] } },
    },
  ],
  webServer: { command: `vite preview --host 127.0.0.1 --port ${PORT}`, url: `http://127.0.0.1:${PORT}`, reuseExistingServer: false },
});
