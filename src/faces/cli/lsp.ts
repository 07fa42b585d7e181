/** The verb `lsp`: what an editor starts to see findings as its user types. */
import {Readable} from 'node:stream'
import {Desk} from './editor/workbench.js'
import {type Cli, CliError, type ExitCode, print} from './io.js'
import {parseFlags} from './parse-flags.js'

// Some clients say how they talk, and who they are; there is but one way, and the end of the stream tells when they are gone.
const flags = {stdio: {type: 'boolean'}, clientProcessId: {type: 'string'}, help: {type: 'boolean', short: 'h'}} as const

const help = `Usage: seedlint lsp [--stdio]

Serves an editor by the Language Server Protocol over standard input and output:
findings as one types, quick fixes, source.fixAll.seedlint, formatting (the safe
fixes), the rules' documentation. Editors start it themselves; docs/editors.md has
the lines for VS Code, Neovim, Helix, Emacs and Zed.
`

/**
 * Serves the editor at the other end of the streams until it is gone.
 * @throws {CliError} on a terminal, where nobody speaks the protocol, and for arguments that it does not take
 */
export async function serveEditor(cli: Cli, argv: readonly string[]): Promise<ExitCode> {
  const {values, positionals} = parseFlags(argv, flags)
  if (values.help) {
    await print(cli.stdout, help)
    return 0
  }
  if (positionals.length > 0) throw new CliError('found a path behind `lsp`, expected none, the editor says what it opens: leave it out')
  if (cli.stdin.isTTY) throw new CliError('found a terminal behind `lsp`, expected an editor, see docs/editors.md for how one starts it')
  const {serve} = await import('../lsp/server.js')
  const input = cli.stdin instanceof Readable ? cli.stdin : Readable.from(cli.stdin)
  try {
    return await serve(new Desk(cli), input, cli.stdout)
  } finally {
    // An open standard input would keep the process alive.
    input.destroy()
  }
}
