/** The fixer that the scorer of damaged characters runs: JSON lines `{id, text}` in, the same repaired out. Usage: `repair.ts [--unsafe]`. */
import {readFileSync} from 'node:fs'
import {repair} from '../src/encoding/index.js'
import {recordOf, textOf} from './json.js'

const unsafe = process.argv.includes('--unsafe')
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const record = recordOf(JSON.parse(line))
  console.log(JSON.stringify({id: record['id'], text: repair(textOf(record['text']), {unsafe}).text}))
}
