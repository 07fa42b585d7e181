/**
 * Builds after an install, and before npm packs the package. Plain JavaScript, since what runs TypeScript may be missing:
 * `npm install -g git+…`, which is how pre-commit installs a hook, runs `prepare` without any package (npm/cli#8440).
 */
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// What npm hands down for the outer install would make the inner one global, too.
const inherited = /^npm_config_(?:global|location|prefix|local_prefix|omit|install_links)$/iu
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)))

if (!existsSync(join(root, 'node_modules', 'tsx'))) {
  execSync('npm ci --include=dev --ignore-scripts --no-audit --no-fund', {cwd: root, env, stdio: 'inherit'})
}
execSync('npm run build', {cwd: root, env, stdio: 'inherit'})
