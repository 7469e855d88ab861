import { expect, test } from 'vitest';
import { findChromium, type Machine } from './find-chromium';

const own = '/cache/playwright/chrome';

/** A machine on which the browsers at `working` start; installing adds to them. */
function machineWith(
  working: string[],
  { playwrightAdds = false, packageAdds = false, canInstallPackage = true, env = {} } = {},
): Machine & { readonly done: string[] } {
  const done: string[] = [];
  const install = (name: string, adds: string | undefined) => async () => {
    done.push(name);
    if (adds) working.push(adds);
  };
  return {
    done,
    env,
    playwrightPath: () => own,
    systemPaths: () => ['/usr/bin/chromium-browser', '/usr/bin/chromium'],
    starts: async (file) => working.includes(file),
    installPlaywright: install('playwright', playwrightAdds ? own : undefined),
    installPackage: canInstallPackage
      ? install('package', packageAdds ? '/usr/bin/chromium' : undefined)
      : undefined,
    log: () => {},
  };
}

test("prefers Playwright's own to the browser that CHROMIUM_PATH names", async () => {
  const machine = machineWith(['/my/chrome', own], { env: { CHROMIUM_PATH: '/my/chrome' } });
  expect(await findChromium(machine)).toEqual({ path: own, how: "Playwright's own" });
});

test("takes the browser that CHROMIUM_PATH names before the system's", async () => {
  const machine = machineWith(['/my/chrome', '/usr/bin/chromium'], {
    env: { CHROMIUM_PATH: '/my/chrome' },
  });
  expect(await findChromium(machine)).toEqual({ path: '/my/chrome', how: 'from CHROMIUM_PATH' });
});

test('says so when CHROMIUM_PATH names no browser, though another one is there', async () => {
  const machine = machineWith(['/usr/bin/chromium'], {
    env: { CHROMIUM_PATH: '/my/chrom' },
  });
  await expect(findChromium(machine)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: CHROMIUM_PATH: no browser starts at "/my/chrom". Set it to a Chromium or Chrome program, or unset it to have one looked for.]`,
  );
});

test("prefers Playwright's own to the system's", async () => {
  const machine = machineWith([own, '/usr/bin/chromium']);
  expect(await findChromium(machine)).toEqual({ path: own, how: "Playwright's own" });
});

test('passes over a system browser that does not start and installs nothing', async () => {
  const machine = machineWith(['/usr/bin/chromium']);
  expect(await findChromium(machine)).toEqual({ path: '/usr/bin/chromium', how: "the system's" });
  expect(machine.done).toEqual([]);
});

test("has Playwright download one, and else the system's package installed", async () => {
  const online = machineWith([], { playwrightAdds: true });
  expect((await findChromium(online)).how).toBe('downloaded by Playwright');
  expect(online.done).toEqual(['playwright']);

  const debian = machineWith([], { packageAdds: true });
  expect((await findChromium(debian)).how).toBe('installed by apt-get');
  expect(debian.done).toEqual(['playwright', 'package']);
});

test('says what to do when nothing helps', async () => {
  for (const canInstallPackage of [true, false]) {
    await expect(findChromium(machineWith([], { canInstallPackage }))).rejects.toThrow(
      'Chromium: none is on this machine and none could be downloaded. Install Chromium or Chrome',
    );
  }
});
