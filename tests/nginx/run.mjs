/**
 * `npm run check:nginx`: shows that the built site is at home on a real nginx with the
 * configuration it ships, `dist/_nginx.conf`. Arguments go through to `playwright test`.
 *
 * WAYMARK_NGINX  the nginx to use; by default the one in the path or in /usr/sbin
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const nginx = [process.env.WAYMARK_NGINX, 'nginx', '/usr/sbin/nginx'].find(
  (file) => file && spawnSync(file, ['-v']).status === 0,
)
if (!nginx) {
  console.error(
    'There is no nginx: install one (on Debian, "apt-get install nginx-light"), ' +
      'or name one in WAYMARK_NGINX, and run this again.',
  )
  process.exit(1)
}
const runner = fileURLToPath(new URL('../e2e/run.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [runner, 'nginx.spec', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, WAYMARK_NGINX: nginx },
})
process.exitCode = status ?? 1
