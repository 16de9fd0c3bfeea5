/**
 * `npm run check:nodes`: shows that `npm ci && npm start` works on the versions of Node
 * that `engines` names. Gets each from the npm package `node`, copies the project's
 * files to a temporary folder, and there installs, builds, starts and asks for pages.
 * Arguments are versions to try instead: `npm run check:nodes -- 22.12 24`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20.19', '22', '24']
const temporary = mkdtempSync(join(tmpdir(), 'waymark-nodes-'))

/** Below a site's address: what a browser asks for first, and what is not there. */
const pages = { '': 200, 'en/': 200, 'zh/paths/ai-canon': 200, 'sw.js': 200, 'en/nothing': 404 }

/** The folder with the `node` of a version. */
function getNode(version) {
  const prefix = join(temporary, `node-${version}`)
  mkdirSync(prefix)
  run('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', `node@${version}`], {
    cwd: prefix,
  })
  return join(prefix, 'node_modules/node/bin')
}

/** Runs a command; its output is shown only if it fails. @throws where it does. */
function run(command, args, options) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options })
  } catch (error) {
    console.error(error.stdout, error.stderr)
    throw error
  }
}

/** Copies the files that git knows, with their changes, to a folder. */
function copyProject(folder) {
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
  for (const file of files.split('\0').filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
}

/** Starts the site with `npm start` and asks for its pages. @throws where one does not come. */
async function start(options) {
  const child = spawn('npm', ['start', '--', '--port', '4400'], { ...options, detached: true })
  let output = ''
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    const address = await new Promise((resolve, reject) => {
      const read = (chunk) => {
        output += chunk
        const found = /^\s*(http:\S+)$/m.exec(output)
        if (found) resolve(found[1])
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      void ended.then((status) => reject(new Error(`npm start ended with ${status}:\n${output}`)))
    })
    for (const [page, status] of Object.entries(pages)) {
      const response = await fetch(address + page)
      const text = await response.text()
      if (response.status !== status || text === '') {
        throw new Error(`${address}${page}: ${response.status}, ${text.length} characters`)
      }
    }
  } finally {
    // As Ctrl+C does: to the whole group.
    process.kill(-child.pid, 'SIGINT')
    await ended
  }
}

/** Does on one version what the README says. */
async function check(version) {
  const bin = getNode(version)
  const folder = join(temporary, `project-${version}`)
  copyProject(folder)
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const options = { cwd: folder, env }
  const exact = run('node', ['--version'], options).trim()
  const timed = async (what, act) => {
    const began = performance.now()
    await act()
    console.log(`Node ${exact}: ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  }
  await timed('npm ci', () => run('npm', ['ci', '--no-audit', '--no-fund'], options))
  await timed('npm run build', () => run('npm', ['run', 'build'], options))
  const { length } = Object.keys(pages)
  await timed(`npm start, ${length} addresses answered`, () => start(options))
}

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
console.log(`engines.node is ${engines.node}; trying ${versions.join(', ')}`)
try {
  for (const version of versions) await check(version)
} finally {
  rmSync(temporary, { recursive: true })
}
