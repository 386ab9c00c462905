import { defineConfig, devices } from '@playwright/test';
import { FLAGS, seeToChromium } from './tools/chromium.ts';

const PORT = 19_170;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath: seeToChromium(), args: [...FLAGS, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: { command: `vite preview --host 127.0.0.1 --port ${PORT}`, url: `http://127.0.0.1:${PORT}`, reuseExistingServer: false },
});
